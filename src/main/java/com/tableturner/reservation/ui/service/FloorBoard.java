package com.tableturner.reservation.ui.service;

import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.Party;
import com.tableturner.reservation.PartyState;
import com.tableturner.reservation.SeatingChoice;
import com.tableturner.restaurant.TablePlan;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rooms: each table with who is there, since when, or who comes next; tables that fit the picked party are ringed. */
class FloorBoard extends Composite<Div> implements ShiftPart {

    private static final int ROUND_UP_TO = 2;
    private static final int SQUARE_UP_TO = 4;
    private static final int SOON = 20;

    /** What a press on a table leads to. */
    interface Presses extends Serializable {

        void table(long tableId);

        /** Where the picked party could sit now. */
        List<SeatingChoice> fits(Party party);
    }

    /** What a table shows; equal ones look alike. */
    private record Face(String style, String icon, String head, String name, String line, boolean fits, String label)
            implements Serializable {}

    private final Presses presses;
    private final Map<Long, NativeButton> buttons = new HashMap<>();
    private final Map<Long, Face> faces = new HashMap<>();
    private List<TablePlan> tables = List.of();

    FloorBoard(Presses presses) {
        this.presses = presses;
        getContent().addClassName("svc-floor");
    }

    @Override
    public void show(ShiftPicture picture) {
        if (!picture.day().tables().equals(tables)) {
            tables = picture.day().tables();
            buildRooms(picture);
        }
        var fitting = picture.selected()
                .filter(party -> NextStep.canBeSeated(party, picture))
                .map(presses::fits)
                .orElse(List.of());
        for (var table : tables) {
            var face = face(table, picture, fitting);
            if (!face.equals(faces.put(table.id(), face))) {
                draw(table, face);
            }
        }
    }

    private void buildRooms(ShiftPicture picture) {
        getContent().removeAll();
        buttons.clear();
        faces.clear();
        picture.day().areas().forEach((area, inArea) -> {
            var heading = new H2(area.isEmpty() ? PartyWords.text("area") : area);
            var floor = new Div();
            floor.addClassName("svc-room-floor");
            inArea.forEach(table -> floor.add(button(table)));
            var room = new Section(heading, floor);
            room.addClassName("svc-room");
            getContent().add(room);
        });
    }

    private NativeButton button(TablePlan table) {
        var button = new NativeButton("", press -> presses.table(table.id()));
        button.addClassName("svc-table");
        button.setClassName("svc-round", table.capacity() <= ROUND_UP_TO);
        button.setClassName("svc-long", table.capacity() > SQUARE_UP_TO);
        buttons.put(table.id(), button);
        return button;
    }

    private Face face(TablePlan table, ShiftPicture picture, List<SeatingChoice> fitting) {
        var day = picture.day();
        var slot = Math.min(day.nowSlot(), SlotGrid.SLOTS - 1);
        var head = PartyWords.text("floor.head", table.number(), table.capacity());
        var fit = fitting.stream()
                .filter(choice -> choice.unit().tableIds().contains(table.id()))
                .findFirst();
        if (fit.isPresent()) {
            var until = PartyWords.text(
                    "free-until", Formats.time(SlotGrid.time(fit.get().untilSlot())));
            var name = PartyWords.text(
                    "floor.fits", PartyWords.shortName(picture.selected().orElseThrow()));
            return new Face("fits", "check", head, name, until, true, head + ", " + name + ", " + until);
        }
        var closure = day.closureAt(table.id(), slot);
        if (closure != null) {
            var until = PartyWords.text("floor.until", Formats.time(SlotGrid.time(closure.toSlot())));
            var word = closure.reason().isEmpty() ? PartyWords.text("closed") : closure.reason();
            return new Face("closed", "ban", head, word, until, false, head + ", " + word + ", " + until);
        }
        var party = day.seatedAt(table.id()) != null ? day.seatedAt(table.id()) : day.nextAt(table.id(), slot);
        return party == null
                ? new Face(
                        "free",
                        "",
                        head,
                        PartyWords.text("floor.free"),
                        PartyWords.text("floor.to-close"),
                        false,
                        head + ", " + PartyWords.text("floor.free"))
                : of(party, picture, head);
    }

    private static Face of(Party party, ShiftPicture picture, String head) {
        var state = party.state(picture.now());
        var line = switch (state) {
            case SEATED -> Formats.duration(party.minutesSeated(picture.now()));
            case BOOKED, REQUESTED -> Formats.time(party.time());
            default -> PartyWords.word(party, picture.now());
        };
        var leaving = soonFree(party, picture);
        return new Face(
                PartyWords.style(state),
                PartyWords.icon(state),
                head,
                PartyWords.text("floor.party", PartyWords.shortName(party), party.size()),
                leaving == null ? line : leaving,
                false,
                PartyWords.aria(party, picture.day()) + (leaving == null ? "" : ", " + leaving));
    }

    /** With a party picked, tables that free up within twenty minutes say when. */
    private static @Nullable String soonFree(Party there, ShiftPicture picture) {
        var picked = picture.selected();
        var minutes = Duration.between(picture.now(), there.endsAt()).toMinutes();
        if (picked.isEmpty()
                || !NextStep.canBeSeated(picked.get(), picture)
                || there.state(picture.now()) != PartyState.SEATED
                || minutes > SOON) {
            return null;
        }
        return PartyWords.text(
                "floor.soon",
                Formats.time(LocalTime.ofInstant(
                        there.endsAt(), picture.day().restaurant().zone())));
    }

    private void draw(TablePlan table, Face face) {
        var button = Objects.requireNonNull(buttons.get(table.id()));
        button.removeAll();
        button.setClassName("svc-fits", face.fits());
        button.getElement().setAttribute("data-state", face.style());
        button.getElement().setAttribute("data-table", table.number());
        button.setAriaLabel(face.label());
        var head = new Span();
        head.addClassName("svc-table-head");
        if (!face.icon().isEmpty()) {
            head.add(new TtIcon(face.icon()));
        }
        head.add(new Span(face.head()));
        var name = new Span(face.name());
        name.addClassName("svc-table-name");
        button.add(head, name, new Span(face.line()));
    }
}
