package com.tableturner.concierge.ui;

import com.tableturner.base.ui.TtIcon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** One answer of the concierge, as it grows: words, what was looked up, cards. */
class ChatRow extends Composite<Div> {

    private final Markdown words = new Markdown();
    private final Paragraph looked = new Paragraph();
    private final Div cards = new Div();
    private final Div actions = new Div();

    ChatRow() {
        var body = new Div(words, looked, cards, actions);
        body.addClassName("tt-chat-body");
        looked.addClassName("tt-looked");
        looked.setVisible(false);
        cards.addClassName("tt-chat-cards");
        actions.addClassName("tt-chat-actions");
        getContent().add(new TtIcon("brand"), body);
        getContent().addClassNames("tt-chat-row", "tt-theirs");
    }

    static Div mine(String text) {
        var bubble = new Div(text);
        bubble.addClassName("tt-bubble");
        var row = new Div(bubble);
        row.addClassNames("tt-chat-row", "tt-said");
        return row;
    }

    /** An answer that comes now, which is also read aloud where the diner asked for that. */
    void begin() {
        getElement().setAttribute("data-fresh", true);
        addClassName("tt-writing");
    }

    void append(String more) {
        words.appendContent(more);
    }

    void restart() {
        words.setContent("");
    }

    /** What is being looked up, in the present. */
    void looking(String what) {
        looked("refresh", what);
        looked.addClassName("tt-looking");
    }

    private void looked(String icon, String what) {
        looked.removeAll();
        looked.add(new TtIcon(icon), new Span(what));
        looked.setVisible(!what.isEmpty());
    }

    /** The whole answer. */
    void finish(String text, String checked, List<Component> shown) {
        removeClassName("tt-writing");
        if (!text.equals(words.getContent())) {
            words.setContent(text);
        }
        looked("check", checked);
        looked.removeClassName("tt-looking");
        cards.removeAll();
        shown.forEach(cards::add);
        actions.getElement().removeAllChildren();
        actions.getElement()
                .appendChild(new Element("tt-speak")
                        .setAttribute("label", getTranslation("concierge.read"))
                        .setAttribute("stop-label", getTranslation("concierge.read.stop"))
                        .setAttribute("text", plain(text)));
    }

    /** What has been said so far, in Markdown. */
    String words() {
        return words.getContent();
    }

    /** Without Markdown's signs, for the ear. */
    static String plain(String text) {
        return text.replace("**", "").replace("\n- ", ". ").replace('\u00a0', ' ');
    }
}
