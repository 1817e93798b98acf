package com.tableturner.concierge.ui;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.Kolam;
import com.tableturner.concierge.Card;
import com.tableturner.concierge.Pick;
import com.tableturner.concierge.Proposal;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What waits for a yes, with all its fields. Only its button, or a yes while it is the last card, carries it out. */
class ProposalCard extends Composite<Section> {

    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

    private final Proposal.Terms terms;
    private final long proposal;
    private final Paragraph question;
    private final Div foot = new Div();

    ProposalCard(Card.Shown shown, boolean open, SayListener onSay, SerializableRunnable onChange, LocalDate today) {
        this.terms = shown.terms();
        this.proposal = shown.proposal();
        this.question = new Paragraph(text("question"));
        question.addClassName("tt-proposal-question");
        var words = new Div(question, new H3(terms.restaurant()));
        var head = new Div(new Kolam(terms.restaurantId(), terms.cuisine()), words);
        head.addClassName("tt-spot-head");
        getContent().addClassName("tt-proposal");
        getContent().getElement().setAttribute("aria-label", text("label"));
        getContent().add(head, details(today));
        fillFoot(onSay, onChange, today);
        getContent().add(foot);
        if (!open) {
            close();
        }
    }

    /** Nothing waits for a yes any more, unless it is this proposal. */
    void settle(@Nullable Long open) {
        if (!Long.valueOf(proposal).equals(open)) {
            close();
        }
    }

    private void close() {
        question.setText(text("past"));
        foot.setVisible(false);
    }

    private String text(String key, Object... values) {
        return getTranslation(
                "concierge.proposal."
                        + terms.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + key,
                values);
    }

    private DescriptionList details(LocalDate today) {
        var list = new DescriptionList();
        if (!terms.number().isEmpty()) {
            row(list, "concierge.field.number", terms.number());
        }
        if (terms.kind() == Proposal.Kind.MOVE) {
            row(list, "concierge.field.now", terms.before());
        }
        row(
                list,
                terms.kind() == Proposal.Kind.MOVE ? "concierge.field.new" : "concierge.field.when",
                Formats.date(terms.date(), today) + ", " + Formats.time(terms.time()));
        row(list, "concierge.field.party", Formats.people(terms.party()));
        if (!terms.note().isEmpty()) {
            row(list, "concierge.field.note", terms.note());
        }
        if (!terms.name().isEmpty()) {
            row(list, "concierge.field.name", terms.name());
        }
        return list;
    }

    private void row(DescriptionList list, String key, String value) {
        list.add(new Div(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value)));
    }

    private void fillFoot(SayListener onSay, SerializableRunnable onChange, LocalDate today) {
        var yes = new Button(text("yes"), click -> onSay.say(text("said"), new Pick.Yes(proposal)));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setWidthFull();
        yes.setDisableOnClick(true);
        var change = new Button(getTranslation("concierge.change"), click -> onChange.run());
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.setWidthFull();
        foot.addClassName("tt-proposal-foot");
        var until = terms.until();
        if (until != null && (terms.kind() == Proposal.Kind.BOOK || terms.kind() == Proposal.Kind.MOVE)) {
            var moment = until.atZone(ZONE);
            foot.add(new Paragraph(getTranslation(
                    "concierge.free-until",
                    Formats.time(moment.toLocalTime()),
                    Formats.date(moment.toLocalDate(), today))));
        }
        foot.add(yes, change);
    }
}
