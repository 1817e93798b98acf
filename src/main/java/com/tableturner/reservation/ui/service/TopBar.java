package com.tableturner.reservation.ui.service;

import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.Party;
import com.tableturner.restaurant.RestaurantFacts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/** Where, when and which shift; finding a guest; and what every host reaches for: undo, reservation, walk-in. */
class TopBar extends Composite<Header> implements ShiftPart {

    /** What the bar leads to. */
    interface Ways extends java.io.Serializable {

        void restaurant(String slug);

        void date(LocalDate date);

        void shift(String key);

        void find(Party party);

        void undo();

        void reserve();

        void walkIn();

        List<String> others();
    }

    private static final int MATCHES = 20;

    private final Ways ways;
    private final H1 name = new H1();
    private final Span area = new Span();
    private final Presence presence = new Presence();
    private final NativeButton day = new NativeButton();
    private final DatePicker calendar = new DatePicker();
    private final Segments shifts;
    private final Button walkIn;
    private LocalDate date = LocalDate.EPOCH;
    private List<String> shownShifts = List.of();
    private transient ShiftPicture picture;

    @SuppressWarnings("NullAway.Init") // the picture comes before anything is shown
    TopBar(List<RestaurantFacts> restaurants, Ways ways) {
        this.ways = ways;
        shifts = new Segments(PartyWords.text("bar.shift"), ways::shift);
        walkIn = action("walk-in", "walk", 'W', ways::walkIn);
        walkIn.addThemeVariants(ButtonVariant.PRIMARY);
        var undo = new Button(new TtIcon("undo"), click -> ways.undo());
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.setAriaLabel(PartyWords.text("undo"));
        undo.setTooltipText(PartyWords.text("undo-hint"));
        var space = new Div();
        space.addClassName("svc-space");
        getContent().addClassNames("svc-bar", "tt-staff-head");
        getContent()
                .add(
                        where(restaurants),
                        days(),
                        shifts,
                        space,
                        presence,
                        search(),
                        undo,
                        action("reservation.new", "plus", 'N', ways::reserve),
                        walkIn);
    }

    private Div where(List<RestaurantFacts> restaurants) {
        area.addClassName("svc-area");
        var where = new Div(name, area);
        where.addClassName("svc-where");
        if (restaurants.size() > 1) {
            var open = new Button(new TtIcon("chev-d"));
            open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            open.setAriaLabel(PartyWords.text("bar.other-restaurant"));
            var menu = new ContextMenu(open);
            menu.setOpenOnClick(true);
            restaurants.forEach(each -> menu.addItem(each.name(), click -> ways.restaurant(each.slug())));
            where.add(open);
        }
        return where;
    }

    private Div days() {
        var before = dayButton("chev-l", "bar.day-before", () -> ways.date(date.minusDays(1)));
        var after = dayButton("chev-r", "bar.day-after", () -> ways.date(date.plusDays(1)));
        calendar.setAriaLabel(PartyWords.text("bar.calendar"));
        calendar.addClassName("tt-calendar");
        calendar.setI18n(Formats.datePicker());
        calendar.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                ways.date(change.getValue());
            }
        });
        day.addClassName("svc-day");
        day.addClickListener(click -> calendar.open());
        var days = new Div(before, day, after, calendar);
        days.addClassName("svc-days");
        return days;
    }

    private static NativeButton dayButton(String icon, String key, SerializableRunnable action) {
        var button = new NativeButton("", press -> action.run());
        button.add(new TtIcon(icon));
        button.setAriaLabel(PartyWords.text(key));
        return button;
    }

    private ComboBox<Party> search() {
        var search = new ComboBox<Party>();
        search.setPlaceholder(PartyWords.text("bar.search"));
        search.setAriaLabel(PartyWords.text("bar.search"));
        search.addClassName("svc-search");
        search.setPrefixComponent(new TtIcon("search"));
        search.setItemLabelGenerator(party -> PartyWords.text(
                "bar.match", PartyWords.name(party), party.size(), Formats.time(party.time()), party.number()));
        search.setItems(DataProvider.<Party, String>fromFilteringCallbacks(
                query -> matches(query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> matches(query.getFilter().orElse("")).size()));
        search.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                var found = change.getValue();
                search.clear();
                ways.find(found);
            }
        });
        return search;
    }

    /** By a part of the name, or the number with or without TT. */
    private List<Party> matches(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        var number = wanted.startsWith("tt") ? wanted.substring(2).strip() : wanted;
        return picture.day().parties().stream()
                .filter(party -> PartyWords.name(party).toLowerCase(Locale.ROOT).contains(wanted)
                        || !number.isEmpty() && party.number().substring(2).startsWith(number))
                .limit(MATCHES)
                .toList();
    }

    private static Button action(String key, String icon, char letter, SerializableRunnable action) {
        var button = new Button(PartyWords.text("bar." + key), new TtIcon(icon), click -> action.run());
        button.setSuffixComponent(PartySteps.keycap(letter));
        return button;
    }

    @Override
    public void show(ShiftPicture now) {
        picture = now;
        var facts = now.day().restaurant();
        date = now.day().date();
        name.setText(facts.name());
        area.setText(facts.location());
        var zoned = ZonedDateTime.ofInstant(now.now(), facts.zone());
        var today = now.day().isToday() ? date : zoned.toLocalDate();
        var words = Formats.day(date, SlotGrid.time(now.shift().startSlot()), today);
        var plain = Formats.date(date, today);
        var word = new Span(words.substring(0, words.length() - plain.length()));
        word.addClassName("svc-day-word");
        day.removeAll();
        day.add(word, new Span(plain));
        day.setAriaLabel(PartyWords.text("bar.calendar-of", words));
        calendar.setValue(date);
        presence.show(ways.others());
        walkIn.setEnabled(now.day().isToday());
        var names = now.day().shifts().stream().map(ServiceAddress::key).toList();
        if (!names.equals(shownShifts)) {
            shownShifts = names;
            shifts.clear();
            now.day().shifts().forEach(shift -> shifts.with(ServiceAddress.key(shift), "", shift.name()));
        }
        shifts.press(ServiceAddress.key(now.shift()));
    }
}
