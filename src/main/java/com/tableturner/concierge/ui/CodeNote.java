package com.tableturner.concierge.ui;

import com.tableturner.diner.CodeSent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** While a code is awaited: another one after a while, or another number. Stays on this page only. */
class CodeNote extends Composite<Div> {

    private static final int SECONDS = 30;

    private final Div demo = new Div();
    private final Paragraph status = new Paragraph();
    private final Element wait = new Element("tt-again");

    /** Sends another code. */
    interface Sender extends Serializable {

        /** What was sent; null if nothing could be. */
        @Nullable
        CodeSent again();
    }

    CodeNote(CodeSent sent, Sender sender, SerializableRunnable onOtherNumber) {
        var again = new Button(getTranslation("concierge.code.again"), click -> sendAgain(sender));
        var other = new Button(getTranslation("concierge.code.other"), click -> onOtherNumber.run());
        again.addThemeVariants(ButtonVariant.TERTIARY);
        other.addThemeVariants(ButtonVariant.TERTIARY);
        wait.setAttribute("waiting", getTranslation("concierge.code.in")).appendChild(again.getElement());
        status.getElement().setAttribute("role", "status");
        var ways = new Div();
        ways.getElement().appendChild(wait);
        ways.add(other);
        ways.addClassName("tt-code-ways");
        getContent().add(demo, ways, status);
        getContent().addClassName("tt-code-note");
        show(sent);
    }

    private void show(CodeSent sent) {
        demo.removeAll();
        if (sent.demoCode() != null) {
            demo.add(new DemoNote(sent.demoCode()));
        }
        wait.setAttribute("seconds", String.valueOf(SECONDS));
        wait.executeJs("this.begin?.()");
    }

    private void sendAgain(Sender sender) {
        var sent = sender.again();
        if (sent == null) {
            status.setText(getTranslation("concierge.code.none"));
        } else {
            status.setText(
                    getTranslation("concierge.code.sent-again", sent.phone().ending()));
            show(sent);
        }
    }
}
