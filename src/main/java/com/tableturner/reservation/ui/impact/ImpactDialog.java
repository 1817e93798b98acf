package com.tableturner.reservation.ui.impact;

import com.tableturner.base.ChangedMeanwhile;
import com.tableturner.reservation.Impact;
import com.tableturner.reservation.Impact.Affected;
import com.tableturner.reservation.Impact.Answer;
import com.tableturner.reservation.Impact.Choice;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.ui.ReasonTexts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Shows, before an edit is saved, which bookings would no longer fit, and asks what is to become of each. */
@StyleSheet("context://styles/impact.css")
class ImpactDialog extends Dialog {

    /** More are not asked about one by one; they stay as they are. */
    private static final int MOST_SHOWN = 100;

    private final transient Words words;
    private final transient Supplier<Impact> look;
    private final transient Consumer<Decided> onSave;
    private final transient List<ImpactRow> rows = new ArrayList<>();
    private final Div body = new Div();
    private final Paragraph refusal = new Paragraph();
    private final Button save = new Button();
    private transient Impact shown;

    /** What was decided, and on what. */
    record Decided(Impact seen, List<Choice> choices) {}

    /**
     * @param look sees again what the edit does
     * @param onSave writes; what it throws is shown
     */
    ImpactDialog(Impact impact, Words words, Supplier<Impact> look, Consumer<Decided> onSave) {
        this.shown = impact;
        this.words = words;
        this.look = look;
        this.onSave = onSave;
        addClassName("imp-dialog");
        setCloseOnOutsideClick(false);
        refusal.addClassName("imp-refusal");
        refusal.getElement().setAttribute("role", "alert");
        body.addClassName("imp-body");
        add(body, refusal);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> save());
        getFooter().add(new Button(Words.of("back"), click -> close()), save);
        show();
        refuse("");
    }

    private void show() {
        var all = shown.affected();
        setHeaderTitle(Words.of("title", all.size()));
        rows.clear();
        body.removeAll();
        var intro = new Paragraph(Words.of("intro"));
        intro.addClassName("imp-intro");
        body.add(intro, forAll());
        var days = new LinkedHashMap<String, UnorderedList>();
        for (var booking : all.subList(0, Math.min(all.size(), MOST_SHOWN))) {
            days.computeIfAbsent(words.date(booking), this::day).add(row(booking));
        }
        if (all.size() > MOST_SHOWN) {
            body.add(new Paragraph(Words.of("more", all.size() - MOST_SHOWN)));
        }
        summarise();
    }

    private Div forAll() {
        var move = new Button(Words.of("move-all"), click -> answerAll(Answer.MOVE));
        var keep = new Button(Words.of("keep-all"), click -> answerAll(Answer.KEEP));
        move.addThemeVariants(ButtonVariant.SMALL);
        keep.addThemeVariants(ButtonVariant.SMALL);
        move.setEnabled(shown.affected().stream().anyMatch(one -> one.elsewhere() != null));
        var all = new Div(move, keep);
        all.addClassName("imp-all");
        return all;
    }

    private void answerAll(Answer answer) {
        rows.forEach(row -> row.answer(answer));
    }

    private UnorderedList day(String date) {
        var list = new UnorderedList();
        list.addClassName("imp-list");
        body.add(new H3(date), list);
        return list;
    }

    private ImpactRow row(Affected booking) {
        var row = new ImpactRow(booking, words, this::summarise);
        rows.add(row);
        return row;
    }

    /** The button says what it will do. */
    private void summarise() {
        var moved = count(Answer.MOVE);
        var cancelled = count(Answer.CANCEL);
        save.setText(Words.of("save", moved, cancelled));
    }

    private long count(Answer answer) {
        return rows.stream().filter(row -> row.answer() == answer).count();
    }

    private void save() {
        refuse("");
        try {
            var choices = rows.stream().map(ImpactRow::choice).toList();
            onSave.accept(new Decided(shown, choices));
        } catch (ChangedMeanwhile since) {
            lookAgain();
        } catch (Refused refused) {
            refuse(Words.of("refused", ReasonTexts.summary(refused.reason())));
        }
    }

    private void lookAgain() {
        shown = look.get();
        show();
        refuse(Words.of(shown.isNone() ? "changed-none" : "changed"));
    }

    private void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(!why.isEmpty());
    }
}
