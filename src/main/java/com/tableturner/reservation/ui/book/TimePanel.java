package com.tableturner.reservation.ui.book;

import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Notice;
import com.tableturner.reservation.DayAvailability;
import com.tableturner.reservation.DayChanged;
import com.tableturner.reservation.Offer;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.SlotAvailability;
import com.tableturner.reservation.TableRequest;
import com.tableturner.reservation.ui.AlternativesPanel;
import com.tableturner.reservation.ui.DayStrip;
import com.tableturner.reservation.ui.LiveDays;
import com.tableturner.reservation.ui.PartyPicker;
import com.tableturner.reservation.ui.ReasonTexts;
import com.tableturner.reservation.ui.ReasonTexts.Words;
import com.tableturner.reservation.ui.SlotPicker;
import com.tableturner.restaurant.RestaurantFacts;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many, which day, what time; follows the restaurant's book while it is open. */
class TimePanel extends StepPanel {

    private static final int USUAL_PARTY = 2;
    private static final LocalTime USUAL_TIME = LocalTime.of(19, 30);

    private final transient Desk desk;
    private final transient LiveDays live;
    private final Journey journey;
    private final transient RestaurantFacts restaurant;
    private final PartyPicker party = new PartyPicker(this::changeParty);
    private final SeatingPicker seating = new SeatingPicker(this::changeArea);
    private final DayStrip strip = new DayStrip(this::changeDay);
    private final Div notices = new Div();
    private final AlternativesPanel alternatives = new AlternativesPanel(this::take);
    private final SlotPicker slots = new SlotPicker(this::choose, this::explain).withLargeParties();
    private final SpokenChanges spoken = new SpokenChanges();
    private final TimeSummary summary;
    private Draft draft;
    private transient List<DayAvailability> days = List.of();
    private @Nullable Registration watch;

    TimePanel(Desk desk, LiveDays live, Journey journey, RestaurantFacts restaurant, Draft draft) {
        super(Step.TIME, TimeTexts.text("book.time.title", restaurant.name()));
        this.desk = desk;
        this.live = live;
        this.journey = journey;
        this.restaurant = restaurant;
        this.draft = draft.party() == null ? draft.party(USUAL_PARTY) : draft;
        this.summary = new TimeSummary(desk, restaurant, this::goOn);
        notices.getElement().setAttribute("role", "alert");
        var who = new Div(party, seating);
        who.addClassName("tt-who");
        var main = new Div(who, strip, notices, alternatives, new SlotLegend(), slots, spoken);
        main.addClassName("tt-step-main");
        add(main, summary);
        addClassName("tt-with-side");
        read();
        settleDay();
        show();
        explainWish();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch = live.watch(event.getUI(), restaurant.id(), this::dayChanged);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watch != null) {
            watch.remove();
            watch = null;
        }
    }

    private void read() {
        days = desk.window(restaurant, people(), draft.area());
        var wanted = draft.area();
        if (wanted != null && !day().areas().contains(wanted)) {
            complain(TimeTexts.noSuchArea(wanted, people()));
            draft = draft.area(null);
            days = desk.window(restaurant, people(), null);
        }
    }

    /** A day that cannot be booked at all is said, and the first that can be is shown. */
    private void settleDay() {
        var wanted = draft.date();
        if (wanted != null && wanted.isBefore(today())) {
            complain(TimeTexts.pastDay(wanted, today()));
        } else if (wanted != null && wanted.isAfter(days.getLast().date())) {
            complain(ReasonTexts.explain(Reason.OUTSIDE_WINDOW, table(wanted, time()), days.getLast(), today()));
        } else if (wanted != null) {
            return;
        }
        draft = draft.date(days.stream()
                .filter(day -> day.slots().stream().anyMatch(slot -> slots.canBeChosen(day, slot)))
                .map(DayAvailability::date)
                .findFirst()
                .orElse(today()));
    }

    private void show() {
        var day = day();
        party.setParty(people());
        seating.show(day.areas(), draft.area());
        strip.show(days, day.date(), today());
        slots.show(day, draft.time());
        summary.show(
                day,
                draft.area(),
                draft.time(),
                selected().filter(this::canBeChosen).isPresent());
    }

    /** If what is wanted is not to be had, says why and what comes nearest. */
    private void explainWish() {
        alternatives.clear();
        if (people() > day().seats() && day().seats() > 0) {
            complain(TimeTexts.tooMany(people(), restaurant));
            return;
        }
        var wished = selected();
        if (wished.isPresent() && !canBeChosen(wished.get())) {
            showAlternatives(wished.get());
        } else if (day().slots().stream().noneMatch(this::canBeChosen)) {
            explainDay();
        } else if (people() > day().largestParty()) {
            complain(TimeTexts.largeParty(people(), restaurant));
        }
    }

    private void explainDay() {
        var day = day();
        var reason = day.isClosed() ? Reason.CLOSED : day.reasonForAll().orElse(Reason.NO_TABLE);
        var wanted = table(day.date(), time());
        var words = reason == Reason.NO_TABLE || reason == Reason.PACING_FULL
                ? TimeTexts.fullDay(day.date(), people(), today())
                : ReasonTexts.explain(reason, wanted, day, today());
        alternatives.show(words, wanted, desk.alternatives(wanted), today());
    }

    private void explain(SlotAvailability taken) {
        showAlternatives(taken);
        alternatives.focusHeading();
    }

    private void showAlternatives(SlotAvailability taken) {
        var reason = Objects.requireNonNull(taken.reason());
        var wanted = table(day().date(), taken.time());
        alternatives.show(
                ReasonTexts.explain(reason, wanted, day(), today()), wanted, desk.alternatives(wanted), today());
        offerAnywhere(wanted);
    }

    /** Full where the guest would like to sit, but not in the whole house: that comes nearest of all. */
    private void offerAnywhere(TableRequest wanted) {
        var area = wanted.area();
        var anywhere = wanted.anywhere();
        if (area != null && desk.isOpen(anywhere)) {
            var words = TimeTexts.openElsewhere(area, wanted.time());
            var button = new Button(getTranslation("book.seating.take-anywhere"), press -> changeArea(null));
            notices.removeAll();
            notices.add(new Notice(Notice.Tone.INFO, words.happened(), words.advice()).with(button));
        }
    }

    private void changeParty(int people) {
        change(draft.party(people));
    }

    private void changeArea(@Nullable String area) {
        change(draft.area(area));
    }

    private void changeDay(LocalDate date) {
        change(draft.date(date));
    }

    private void change(Draft changed) {
        draft = changed;
        notices.removeAll();
        read();
        show();
        explainWish();
        journey.keep(draft);
    }

    private void choose(SlotAvailability slot) {
        change(draft.time(slot.time()));
    }

    private void take(Offer offer) {
        if (offer.restaurantId() != restaurant.id()) {
            journey.go(draft.taking(offer).at(Step.TIME));
            return;
        }
        change(draft.taking(offer));
        summary.focusAction();
    }

    private void goOn() {
        var slot = selected();
        if (slot.filter(this::canBeChosen).isPresent()) {
            journey.go(draft.at(Step.REVIEW));
            return;
        }
        notices.removeAll();
        complain(TimeTexts.chooseFirst());
        slots.focus();
        summary.enable();
    }

    private void dayChanged(DayChanged changed) {
        var before = day();
        var hadTime = selected().filter(this::canBeChosen).isPresent();
        read();
        show();
        var lost = selected().filter(slot -> !canBeChosen(slot));
        if (hadTime && lost.isPresent()) {
            sayLost(lost.get());
        } else {
            spoken.sayTaken(before, day(), desk.now());
        }
    }

    private void sayLost(SlotAvailability lost) {
        var wanted = table(day().date(), lost.time());
        var words = TimeTexts.lost(lost.time());
        alternatives.show(words, wanted, desk.alternatives(wanted), today());
        spoken.say(words.toString(), desk.now());
    }

    private void complain(Words words) {
        notices.add(new Notice(Notice.Tone.WARNING, words.happened(), words.advice()));
    }

    private Optional<SlotAvailability> selected() {
        var time = draft.time();
        var slot = time == null ? null : SlotGrid.slotOf(time);
        return slot == null || slot.isEmpty()
                ? Optional.empty()
                : Optional.of(day().slots().get(slot.getAsInt()));
    }

    private boolean canBeChosen(SlotAvailability slot) {
        return slots.canBeChosen(day(), slot);
    }

    private DayAvailability day() {
        return days.stream()
                .filter(day -> day.date().equals(draft.date()))
                .findFirst()
                .orElse(days.getFirst());
    }

    private TableRequest table(LocalDate date, LocalTime time) {
        return new TableRequest(restaurant.id(), date, time, people(), draft.area());
    }

    private LocalTime time() {
        return Objects.requireNonNullElse(draft.time(), USUAL_TIME);
    }

    private int people() {
        return Objects.requireNonNullElse(draft.party(), USUAL_PARTY);
    }

    private LocalDate today() {
        return desk.today(restaurant.zone());
    }
}
