package com.tableturner.reservation.ui;

import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.DayAvailability;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.SlotAvailability;
import com.tableturner.restaurant.ServicePeriod;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The starts of one day, shift by shift. Each shift is one tab stop; arrows move within it. */
public class SlotPicker extends Composite<Div> {

    private final SerializableConsumer<SlotAvailability> onOpen;
    private final SerializableConsumer<SlotAvailability> onTaken;
    private final Map<Integer, SlotButton> buttons = new LinkedHashMap<>();
    private List<ServicePeriod> shown = List.of();
    private boolean largeParties;
    private boolean askable;

    /**
     * @param onOpen told when a start that can be had is pressed
     * @param onTaken told when one that cannot is pressed
     */
    public SlotPicker(SerializableConsumer<SlotAvailability> onOpen, SerializableConsumer<SlotAvailability> onTaken) {
        this.onOpen = onOpen;
        this.onTaken = onTaken;
        getContent().addClassName("tt-slot-picker");
    }

    /** Lets starts be chosen for which a party too large to book online can ask the restaurant. */
    public SlotPicker withLargeParties() {
        largeParties = true;
        return this;
    }

    /** Whether pressing this start of the day chooses it, rather than explaining why it cannot be had. */
    public boolean canBeChosen(DayAvailability day, SlotAvailability slot) {
        return slot.isOpen() || canBeAskedFor(day, slot);
    }

    private boolean canBeAskedFor(DayAvailability day, SlotAvailability slot) {
        return largeParties && day.canBeAskedFor(slot);
    }

    /** Takes the keyboard to the first start. */
    public void focus() {
        buttons.values().stream().findFirst().ifPresent(SlotButton::focus);
    }

    /** Shows the starts of the day; buttons that stay are changed in place, so the keyboard is not lost. */
    public void show(DayAvailability day, @Nullable LocalTime selected) {
        var slots = day.slots().stream().filter(SlotPicker::isWorthShowing).toList();
        askable = largeParties && day.slots().stream().anyMatch(day::canBeAskedFor);
        var sameAsBefore = shown.equals(day.shifts())
                && List.copyOf(buttons.keySet())
                        .equals(slots.stream().map(SlotAvailability::slot).toList());
        if (!sameAsBefore) {
            rebuild(day.shifts(), slots);
        }
        slots.forEach(slot -> Objects.requireNonNull(buttons.get(slot.slot()))
                .show(slot, slot.time().equals(selected), canBeAskedFor(day, slot)));
        if (!sameAsBefore) {
            setTabStops(selected);
        }
    }

    private void rebuild(List<ServicePeriod> shifts, List<SlotAvailability> slots) {
        getContent().removeAll();
        buttons.clear();
        shown = shifts;
        for (var shift : shifts) {
            var own = slots.stream().filter(slot -> shift.seatsAt(slot.slot())).toList();
            if (!own.isEmpty()) {
                getContent().add(heading(shift), group(shift, own));
            }
        }
    }

    private Div group(ServicePeriod shift, List<SlotAvailability> slots) {
        var group = new Div();
        group.addClassName("tt-slots");
        group.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("slots.group", shift.name()))
                .setAttribute("data-roving", true);
        for (var slot : slots) {
            var button = new SlotButton(slot, false, this::press);
            buttons.put(slot.slot(), button);
            group.add(button);
        }
        return group;
    }

    private Div heading(ServicePeriod shift) {
        var range = new Span(getTranslation(
                "slots.range",
                Formats.time(SlotGrid.time(shift.startSlot())),
                Formats.time(SlotGrid.time(shift.lastSeatingSlot()))));
        var heading = new Div(new H3(shift.name()), range);
        heading.addClassName("tt-shift");
        return heading;
    }

    /** One button of each shift can be reached by Tab: the selected one, else the first. */
    private void setTabStops(@Nullable LocalTime selected) {
        for (var shift : shown) {
            var own = buttons.values().stream()
                    .filter(button -> shift.seatsAt(button.slot().slot()))
                    .toList();
            var stop = own.stream()
                    .filter(button -> button.slot().time().equals(selected))
                    .findFirst()
                    .or(() -> own.stream().findFirst());
            own.forEach(button -> button.setTabIndex(-1));
            stop.ifPresent(button -> button.setTabIndex(0));
        }
    }

    private void press(SlotAvailability slot) {
        (slot.isOpen() || (askable && slot.reason() == Reason.PARTY_TOO_LARGE) ? onOpen : onTaken).accept(slot);
    }

    private static boolean isWorthShowing(SlotAvailability slot) {
        return slot.reason() != Reason.OUTSIDE_SHIFT && slot.reason() != Reason.PAST && slot.reason() != Reason.CLOSED;
    }
}
