package com.tableturner.staff.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.base.ui.grid.EditorPanel;
import com.tableturner.diner.GuestBook;
import com.tableturner.diner.GuestProfile;
import com.tableturner.diner.GuestProfile.Facts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Phone, tags, preferences and allergies of a guest. What is logged when it is read is hidden until asked for. */
class GuestFacts extends Div {

    private final Span phone = new Span();
    private final Button reveal = new Button();
    private final MultiSelectComboBox<String> tags = new MultiSelectComboBox<>();
    private final TextArea preferences = new TextArea();
    private final TextArea allergies = new TextArea();
    private final Button showAllergies = new Button();
    private final Span warning = new Span();

    GuestFacts(SerializableSupplier<String> onAllergies, SerializableSupplier<String> onPhone) {
        addClassName("tt-form");
        reveal.setText(Texts.of("guests.reveal"));
        reveal.setTooltipText(Texts.of("guests.logged"));
        reveal.addClickListener(click -> {
            phone.setText(onPhone.get());
            reveal.setVisible(false);
        });
        var number = new Div(new TtIcon("phone"), phone, reveal);
        number.addClassName("tt-guest-line");
        warning.add(new TtIcon("alert"), new Span(Texts.of("guests.allergic")));
        warning.addClassNames("tt-badge", "tt-warn");
        showAllergies.setText(Texts.of("guests.show-allergies"));
        showAllergies.setTooltipText(Texts.of("guests.logged"));
        showAllergies.addClickListener(click -> open(onAllergies.get()));
        var allergic = new Div(warning, showAllergies);
        allergic.addClassName("tt-guest-line");
        tags.setLabel(Texts.of("guests.tags"));
        tags.setAllowCustomValue(true);
        tags.addCustomValueSetListener(typed -> {
            var all = new TreeSet<>(tags.getValue());
            all.add(typed.getDetail().strip());
            offer(all);
            tags.setValue(all);
        });
        preferences.setLabel(Texts.of("guests.preferences"));
        preferences.setMaxLength(GuestBook.LONGEST_FACT);
        allergies.setLabel(Texts.of("guests.allergies"));
        allergies.setMaxLength(GuestBook.LONGEST_FACT);
        add(number, tags, preferences, allergic, allergies);
    }

    void trackedBy(EditorPanel editor) {
        editor.track(tags, tags.getLabel(), some -> String.join(", ", some));
        editor.track(preferences, preferences.getLabel(), Function.identity());
        editor.track(allergies, allergies.getLabel(), Function.identity());
    }

    void show(GuestProfile profile) {
        phone.setText(
                profile.phoneEnding().isEmpty()
                        ? Texts.of("guests.no-phone")
                        : Texts.of("guests.ends-in", profile.phoneEnding()));
        reveal.setVisible(!profile.phoneEnding().isEmpty());
        offer(new TreeSet<>(profile.tags()));
        tags.setValue(Set.copyOf(profile.tags()));
        preferences.setValue(profile.preferences());
        allergies.clear();
        allergies.setVisible(false);
        warning.setVisible(profile.allergic());
        showAllergies.setVisible(true);
        showAllergies.setText(Texts.of(profile.allergic() ? "guests.show-allergies" : "guests.note-allergies"));
    }

    Facts read() {
        return new Facts(
                List.copyOf(tags.getValue()),
                preferences.getValue(),
                allergies.isVisible() ? allergies.getValue() : null);
    }

    void refuse(BadInput wrong) {
        tags.setErrorMessage(Texts.of("guests.too-long"));
        tags.setInvalid(wrong.field().equals("tags"));
    }

    private void open(String words) {
        allergies.setValue(words);
        allergies.setVisible(true);
        showAllergies.setVisible(false);
        allergies.focus();
    }

    private void offer(TreeSet<String> own) {
        var all = new ArrayList<>(List.of(Texts.of("guests.tag-vip"), Texts.of("guests.tag-regular")));
        own.stream().filter(tag -> !all.contains(tag)).forEach(all::add);
        tags.setItems(all);
    }
}
