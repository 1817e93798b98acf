package com.tableturner.reservation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.stream.IntStream;

/** How many people: segments 1 to 8 and 9+, which asks for the number; where there is little room, steps. */
public class PartyPicker extends Composite<Div> {

    /** The largest party that can be typed. */
    public static final int LARGEST = 60;

    private static final int SEGMENTS = 9;

    private final RadioButtonGroup<Integer> segments = new RadioButtonGroup<>();
    private final IntegerField steps = new IntegerField();
    private final SerializableConsumer<Integer> onChange;
    private int party = 2;

    /** @param onChange told the new number of people when the guest changes it */
    public PartyPicker(SerializableConsumer<Integer> onChange) {
        this.onChange = onChange;
        segments.setItems(IntStream.rangeClosed(1, SEGMENTS).boxed().toList());
        segments.setItemLabelGenerator(
                count -> count < SEGMENTS ? String.valueOf(count) : getTranslation("party.more", SEGMENTS));
        segments.setLabel(getTranslation("party.label"));
        segments.addClassName("tt-segments");
        segments.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                changeTo(change.getValue());
            }
        });
        steps.setLabel(getTranslation("party.number"));
        steps.setMin(1);
        steps.setMax(LARGEST);
        steps.setStepButtonsVisible(true);
        steps.setErrorMessage(getTranslation("party.out-of-range", LARGEST));
        steps.addClassName("tt-party-steps");
        steps.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null && isPossible(change.getValue())) {
                changeTo(change.getValue());
            }
        });
        getContent().add(segments, steps);
        getContent().addClassName("tt-party");
        setParty(party);
    }

    /** Shows this number, without telling anyone. */
    public void setParty(int people) {
        party = people;
        segments.setValue(Math.min(people, SEGMENTS));
        steps.setValue(people);
        getContent().setClassName("tt-large", people >= SEGMENTS);
    }

    public int party() {
        return party;
    }

    private void changeTo(int people) {
        setParty(people);
        onChange.accept(people);
    }

    private static boolean isPossible(int people) {
        return people >= 1 && people <= LARGEST;
    }
}
