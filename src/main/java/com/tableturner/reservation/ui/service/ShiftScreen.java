package com.tableturner.reservation.ui.service;

import com.tableturner.base.Actor;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.LiveRegion;
import com.tableturner.reservation.Party;
import com.tableturner.reservation.ServiceDay;
import com.tableturner.restaurant.RestaurantFacts;
import com.tableturner.restaurant.ServicePeriod;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One shift on the screen: keeps the picture, tells every part what changed, and takes the host's gestures. */
class ShiftScreen extends Composite<Div> implements HostActions.Screen, PartyRow.Presses {

    private final transient HostDesk desk;
    private final transient Supplier<Actor> actor;
    private final ServiceAddress address;
    private final HostActions actions;
    private final HostDialogs dialogs;
    private final StepTaker steps;
    private final PartyDetail detail;
    private final CounterBar counters;
    private final Component board;
    private final List<ShiftPart> parts;
    private final LiveRegion region = new LiveRegion();
    private transient ShiftPicture picture;
    private @Nullable Long selectedId;
    private @Nullable Registration watch;

    @SuppressWarnings({"NullAway.Init", "this-escape"}) // parts are told of gestures, which come later
    ShiftScreen(
            HostDesk desk,
            ServiceAddress address,
            SharedDays.Shared read,
            List<RestaurantFacts> restaurants,
            SerializableConsumer<ServiceAddress> onGo) {
        this.desk = desk;
        this.actor = CurrentActor.later();
        this.address = address;
        this.actions = new HostActions(desk, this);
        this.dialogs = new HostDialogs(desk, actions, () -> picture);
        this.steps = new StepTaker(actions, dialogs, () -> picture, this::beginMove);
        this.picture = picture(read);
        this.detail = new PartyDetail(
                new TableFixes(desk, actor, actions), new PartySteps(steps), desk::allergiesOf, () -> select(null));
        this.board = board();
        var ways = new ScreenWays(this, address, onGo);
        var bar = new TopBar(restaurants, ways);
        this.counters = new CounterBar(
                ways::view, this::zoom, () -> dialogs.closeOut(null, nowSlot()), ways::help, ways::print);
        counters.pressView(address.view());
        var side = new SidePanel(detail, new QueuePanel(new DoorWays(desk, actions, dialogs)), this);
        this.parts = List.of(bar, counters, (ShiftPart) board, side);
        var boardBox = new Section(board);
        boardBox.addClassName("svc-board");
        boardBox.getElement()
                .setAttribute(
                        "aria-label", PartyWords.text("view." + address.view().text()));
        if (address.view() != ServiceAddress.View.LIST) {
            boardBox.add(new Legend());
        }
        var body = new Div(boardBox, side);
        body.addClassName("svc-body");
        getContent().addClassName("svc");
        getContent().add(bar, counters, body, region, ways.keys());
        show();
    }

    private Component board() {
        var gestures = new BoardGestures(this, desk);
        return switch (address.view()) {
            case TIMELINE -> new TimelineBoard(gestures);
            case FLOOR -> new FloorBoard(gestures);
            case LIST -> new PartyGrid(this);
        };
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var id = picture.day().restaurant().id();
        watch = desk.live().watch(attached.getUI(), id, actor.get(), this::refresh);
        addDetachListener(detached -> Optional.ofNullable(watch).ifPresent(Registration::remove));
        show();
    }

    // ---- the picture

    @Override
    public ServiceDay day() {
        return picture.day();
    }

    ShiftPicture picture() {
        return picture;
    }

    HostDialogs dialogs() {
        return dialogs;
    }

    HostActions actions() {
        return actions;
    }

    StepTaker steps() {
        return steps;
    }

    /** Who else has this restaurant's service open, by name. */
    List<String> others() {
        return desk.live().others(picture.day().restaurant().id(), actor.get()).stream()
                .map(desk::nameOf)
                .toList();
    }

    @Override
    public void refresh() {
        picture = picture(desk.shared()
                .current(
                        actor.get(),
                        picture.day().restaurant().id(),
                        picture.day().date()));
        show();
    }

    private ShiftPicture picture(SharedDays.Shared read) {
        var shift = shift(read.day());
        return new ShiftPicture(
                read.day(), shift, read.day().parties(shift), read.blocks(), read.queue(), read.kept(), selectedId);
    }

    private ServicePeriod shift(ServiceDay day) {
        return day.shifts().stream()
                .filter(each -> ServiceAddress.key(each).equals(address.shift()))
                .findFirst()
                .or(day::shiftNow)
                .orElseThrow();
    }

    private void show() {
        parts.forEach(part -> part.show(picture));
        getContent().setClassName("svc-picked", picture.selected().isPresent());
    }

    // ---- gestures

    void select(@Nullable Long partyId) {
        var before = selectedId;
        selectedId = partyId;
        picture = new ShiftPicture(
                picture.day(),
                picture.shift(),
                picture.parties(),
                picture.blocks(),
                picture.queue(),
                picture.kept(),
                partyId);
        show();
        if (partyId == null && before != null && board instanceof TimelineBoard timeline) {
            timeline.focusBlock(before);
        }
        picture.selected().ifPresent(party -> region.say(PartyWords.aria(party, picture.day())));
    }

    @Override
    public void select(long partyId) {
        select(Objects.equals(partyId, selectedId) ? null : (Long) partyId);
    }

    void select(long partyId, boolean open) {
        select((Long) partyId);
        if (open) {
            detail.focusHeading();
        }
    }

    @Override
    public void step(Party party, NextStep step) {
        steps.next(party, step);
    }

    /** Lets a block that was dropped stand where the book has it. */
    void settle(long partyId) {
        if (board instanceof TimelineBoard timeline) {
            timeline.settle(partyId, "");
        }
    }

    Actor actor() {
        return actor.get();
    }

    private void beginMove(Party party) {
        if (board instanceof TimelineBoard timeline && party.tableIds().size() == 1) {
            timeline.beginMove(party.id());
        } else {
            dialogs.move(party);
        }
    }

    private void zoom(String value) {
        counters.pressZoom(value);
        if (board instanceof TimelineBoard timeline) {
            timeline.setZoom(value);
        }
    }

    void toNow() {
        if (board instanceof TimelineBoard timeline) {
            timeline.scrollToNow();
        }
    }

    LocalDate date() {
        return day().date();
    }

    int nowSlot() {
        return day().nowSlot();
    }
}
