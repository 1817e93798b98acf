package com.tableturner.base.ui.grid;

import com.tableturner.base.ui.Notice;
import com.tableturner.base.ui.TtIcon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The editor beside a grid: a head with a way to close, the form, and a foot that counts the changes that are not saved.
 * Fields are {@link #track tracked}; {@link #markClean} says that what they hold is what is stored.
 */
@StyleSheet("context://styles/staff-grid.css")
public class EditorPanel extends Composite<Section> {

    /** The layout shows its detail a few frames after it has it; what is hidden cannot be focused. */
    private static final String FOCUS_ONCE_SEEN = """
            const focus = (frames) => {
              this.focus();
              if (!this.closest('.tt-editor')?.contains(document.activeElement) && frames > 0) {
                requestAnimationFrame(() => focus(frames - 1));
              }
            };
            focus(60);""";

    private final Span eyebrow = new Span();
    private final H2 title = new H2();
    private final Div badges = new Div();
    private final Div problems = new Div();
    private final Div body = new Div();
    private final Span unsaved = new Span();
    private final Button discard = new Button();
    private final Button save = new Button();
    private final transient List<TrackedField<?>> fields = new ArrayList<>();

    /**
     * @param onSave writes what the fields hold
     * @param onDiscard loads the fields again
     * @param onClose leaves the editor
     */
    public EditorPanel(SerializableRunnable onSave, SerializableRunnable onDiscard, SerializableRunnable onClose) {
        var close = new Button(new TtIcon("x"), click -> onClose.run());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("editor.close"));
        close.getElement().setAttribute("data-key", "Escape");
        eyebrow.addClassName("tt-editor-eyebrow");
        title.getElement().setAttribute("tabindex", "-1");
        var names = new Div(eyebrow, title);
        names.addClassName("tt-editor-names");
        badges.addClassName("tt-editor-badges");
        var head = new Header(names, badges, close);
        head.addClassName("tt-editor-head");
        body.addClassName("tt-editor-body");
        problems.addClassName("tt-editor-problems");
        discard.setText(getTranslation("editor.discard"));
        discard.addClickListener(click -> onDiscard.run());
        save.setText(getTranslation("editor.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> onSave.run());
        save.getElement().setAttribute("data-key", "Ctrl+S");
        save.setTooltipText(getTranslation("editor.save-key"));
        unsaved.addClassName("tt-editor-unsaved");
        unsaved.getElement().setAttribute("role", "status");
        var foot = new Footer(unsaved, discard, save);
        foot.addClassName("tt-editor-foot");
        getContent().addClassName("tt-editor");
        getContent().add(head, problems, body, foot);
        showUnsaved();
    }

    /** Names what is edited. */
    public void setTitle(String above, String name) {
        eyebrow.setText(above);
        title.setText(name);
        getContent().setAriaLabel(name);
    }

    /** Shows state beside the name. */
    public void setBadges(Component... shown) {
        badges.removeAll();
        badges.add(shown);
    }

    public void setForm(Component... form) {
        body.removeAll();
        body.add(form);
    }

    /** Says how the button that saves is called, as in {@code Create account}. */
    public void setSaveText(String text) {
        save.setText(text);
    }

    /** Counts changes of this field. */
    public <V> void track(HasValue<?, V> field, String label, Function<V, String> words) {
        fields.add(new TrackedField<>(field, label, words));
        field.addValueChangeListener(change -> showUnsaved());
    }

    /** What the fields hold is what is stored. */
    public void markClean() {
        problems.removeAll();
        fields.forEach(TrackedField::keep);
        showUnsaved();
    }

    public boolean isDirty() {
        return fields.stream().anyMatch(TrackedField::isChanged);
    }

    /** Takes the keyboard to the name of what is edited, as soon as it can be seen. */
    public void focusTitle() {
        title.getElement().executeJs(FOCUS_ONCE_SEEN);
    }

    /** Says what keeps it from being saved; what was entered stays. */
    public void refuse(String heading, String text, Component... ways) {
        problems.removeAll();
        var notice = new Notice(Notice.Tone.ERROR, heading, text).with(ways);
        notice.getElement().setAttribute("role", "alert");
        problems.add(notice);
    }

    /**
     * Somebody else saved meanwhile. Fields only they changed take their value, fields only the user changed keep the
     * user's; where both did, the user's stays in the field and theirs is offered.
     *
     * @param who who saved, and when, as a sentence
     * @param loadTheirs puts what is stored now into the fields, and calls {@link #markClean}
     */
    public void resolve(String who, SerializableRunnable loadTheirs) {
        fields.forEach(TrackedField::remember);
        loadTheirs.run();
        var conflicts = fields.stream().filter(TrackedField::restore).toList();
        problems.removeAll();
        var notice = new Notice(
                conflicts.isEmpty() ? Notice.Tone.INFO : Notice.Tone.WARNING,
                who,
                getTranslation(conflicts.isEmpty() ? "editor.merged" : "editor.conflict"));
        notice.getElement().setAttribute("role", "alert");
        conflicts.forEach(field -> notice.with(choice(field)));
        problems.add(notice);
        notice.focusHeading();
        showUnsaved();
    }

    private Component choice(TrackedField<?> field) {
        var row = new Div();
        row.addClassName("tt-conflict");
        var theirs = new Button(getTranslation("editor.take-theirs"), click -> {
            field.takeStored();
            row.setVisible(false);
        });
        var mine = new Button(getTranslation("editor.keep-mine"), click -> row.setVisible(false));
        theirs.addThemeVariants(ButtonVariant.SMALL);
        mine.addThemeVariants(ButtonVariant.SMALL);
        row.add(
                new Span(getTranslation("editor.conflict-field", field.label(), field.mine(), field.stored())),
                mine,
                theirs);
        return row;
    }

    private void showUnsaved() {
        var changes = fields.stream().filter(TrackedField::isChanged).count();
        unsaved.setText(changes == 0 ? "" : getTranslation("editor.unsaved", changes));
        discard.setEnabled(changes > 0);
        save.setEnabled(changes > 0);
    }

    /** The problem shown at present, for tests and for views that replace it. */
    @Nullable
    Component problem() {
        return problems.getChildren().findFirst().orElse(null);
    }
}
