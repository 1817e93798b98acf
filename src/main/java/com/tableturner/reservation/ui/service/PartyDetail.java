package com.tableturner.reservation.ui.service;

import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.Party;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The party a host has picked out: everything known, what is wrong with its table, and every step there is. */
class PartyDetail extends Composite<Section> implements ShiftPart {

    private final TableFixes fixes;
    private final PartySteps steps;
    private final SerializableRunnable onClose;
    private final SerializableFunction<Party, String> allergies;
    private final H2 name = new H2();
    private @Nullable Shown shown;

    private record Shown(Party party, String word, String tables, List<String> fixes, boolean today) {}

    /** @param allergies reads what is noted of the party's guest, which is logged */
    PartyDetail(
            TableFixes fixes,
            PartySteps steps,
            SerializableFunction<Party, String> allergies,
            SerializableRunnable onClose) {
        this.fixes = fixes;
        this.steps = steps;
        this.allergies = allergies;
        this.onClose = onClose;
        name.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("svc-detail");
        getContent().getElement().setAttribute("aria-label", PartyWords.text("detail.label"));
        setVisible(false);
    }

    /** Takes the keyboard to the party's name. */
    void focusHeading() {
        name.getElement().executeJs("setTimeout(() => this.focus())");
    }

    @Override
    public void show(ShiftPicture picture) {
        var party = picture.selected();
        setVisible(party.isPresent());
        if (party.isEmpty()) {
            shown = null;
            return;
        }
        var problem = fixes.of(party.get(), picture);
        var now = new Shown(
                party.get(),
                PartyWords.word(party.get(), picture.now()),
                PartyWords.tables(party.get(), picture.day()),
                problem.map(TableFixes.Problem::words).orElse(List.of()),
                picture.day().isToday());
        if (!now.equals(shown)) {
            shown = now;
            draw(party.get(), picture, problem);
        }
    }

    private void draw(Party party, ShiftPicture picture, Optional<TableFixes.Problem> problem) {
        name.setText(PartyWords.name(party));
        var about = new ArrayList<String>();
        about.add(party.number());
        if (party.phoneEnding() != null) {
            about.add(PartyWords.text("detail.phone", party.phoneEnding()));
        }
        var titles = new Div(name, new Paragraph(String.join(" · ", about)));
        titles.addClassName("svc-detail-titles");
        var close = new Button(new TtIcon("x"), click -> onClose.run());
        close.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        close.setAriaLabel(PartyWords.text("detail.close"));
        var head = new Div(titles, close);
        head.addClassName("svc-detail-head");
        getContent().removeAll();
        getContent().add(head, facts(party, picture), badges(party, picture));
        if (!party.note().isBlank()) {
            var note = new Paragraph(party.note());
            note.addClassName("svc-detail-note");
            getContent().add(note);
        }
        if (party.allergic()) {
            getContent().add(new AllergyLine(() -> allergies.apply(party)));
        }
        problem.ifPresent(found -> getContent().add(fixes.box(party, found)));
        getContent().add(steps.of(party, picture));
    }

    private static Component facts(Party party, ShiftPicture picture) {
        var facts = new Div(
                fact("detail.time", PartyWords.span(party)),
                fact("detail.party", String.valueOf(party.size())),
                fact("detail.table", PartyWords.tables(party, picture.day())));
        facts.addClassName("svc-facts");
        return facts;
    }

    private static Div fact(String key, String value) {
        var label = new Span(PartyWords.text(key));
        var strong = new Span(value);
        strong.addClassName("svc-fact");
        return new Div(label, strong);
    }

    private static Component badges(Party party, ShiftPicture picture) {
        var badges = new Div(new StatusBadge(party, picture.now()));
        badges.addClassName("svc-badges");
        if (party.tableLocked()) {
            badges.add(badge("lock", PartyWords.text("locked"), ""));
        }
        party.needs().forEach(need -> badges.add(badge(PartyWords.icon(need), PartyWords.word(need), "tt-warn")));
        return badges;
    }

    private static Span badge(String icon, String word, String tone) {
        var badge = new Span(new TtIcon(icon), new Span(word));
        badge.addClassName("tt-badge");
        if (!tone.isEmpty()) {
            badge.addClassName(tone);
        }
        return badge;
    }
}
