package com.tableturner.concierge.ui;

import com.tableturner.base.ui.TtIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;

/** Where the diner writes or speaks. While an answer comes, the send button stops it; writing goes on meanwhile. */
class Composer extends Composite<Div> {

    private final TextArea text = new TextArea();
    private final Button send = new Button(new TtIcon("send"));
    private final Button stop = new Button(new TtIcon("stop"));
    private final Paragraph problem = new Paragraph();
    private final SerializableConsumer<String> onSend;
    private boolean busy;

    Composer(SerializableConsumer<String> onSend, SerializableRunnable onStop) {
        this.onSend = onSend;
        text.setPlaceholder(getTranslation("concierge.message"));
        text.setAriaLabel(getTranslation("concierge.message"));
        text.setValueChangeMode(ValueChangeMode.EAGER);
        text.setMinRows(1);
        text.setMaxRows(5);
        text.addClassName("tt-composer-text");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickListener(click -> send());
        name(send, "concierge.send");
        name(stop, "concierge.stop");
        stop.addClickListener(click -> onStop.run());
        problem.addClassName("tt-composer-problem");
        problem.getElement().setAttribute("role", "alert");
        Shortcuts.addShortcutListener(text, this::send, Key.ENTER)
                .listenOn(text)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(text, () -> {}, Key.ENTER, KeyModifier.SHIFT)
                .listenOn(text)
                .allowBrowserDefault();
        var box = new Div(text);
        box.getElement().appendChild(microphone());
        box.add(send, stop);
        box.addClassName("tt-composer");
        getContent().add(problem, box);
        setBusy(false);
    }

    private Element microphone() {
        return new Element("tt-mic")
                .setAttribute("label", getTranslation("concierge.speak"))
                .setAttribute("stop-label", getTranslation("concierge.speak.stop"))
                .setAttribute("hint", getTranslation("concierge.speak.hint"));
    }

    private void name(Button button, String key) {
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
    }

    private void send() {
        var words = text.getValue().strip();
        if (!busy && !words.isEmpty()) {
            onSend.accept(words);
        }
    }

    void setBusy(boolean answering) {
        busy = answering;
        send.setVisible(!answering);
        stop.setVisible(answering);
    }

    /** The message has been taken. */
    void clear() {
        text.clear();
        refuse("");
    }

    void write(String words) {
        text.setValue(words);
        text.focus();
    }

    void focus() {
        text.focus();
    }

    /** Says why a message was not taken; it stays in the field. */
    void refuse(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
    }
}
