package com.tableturner.concierge.ui;

import com.tableturner.base.ui.DinerLayout;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.concierge.Models;
import com.tableturner.reservation.ui.SearchTeaser;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** Offers the concierge on the home page: a field, a few examples, and who answers. */
@org.springframework.stereotype.Component
class HomeTeaser implements SearchTeaser {

    private static final List<String> EXAMPLES =
            List.of("concierge.teaser.example.1", "concierge.teaser.example.2", "concierge.teaser.example.3");

    private final Models models;

    HomeTeaser(Models models) {
        this.models = models;
    }

    @Override
    public Component card() {
        var card = new Section();
        var title = new H2(card.getTranslation("concierge.teaser.title"));
        card.add(title, new Paragraph(card.getTranslation("concierge.teaser.text")), field(card));
        EXAMPLES.forEach(key -> {
            var words = card.getTranslation(key);
            var example = new NativeButton(words, press -> send(card, words));
            example.addClassName("tt-teaser-example");
            card.add(example);
        });
        var local = models.preferred().equals(Models.LOCAL);
        var who = new Paragraph(
                new TtIcon(local ? "chip" : "cloud"),
                new Span(local ? card.getTranslation("concierge.teaser.local") : models.shownName(models.preferred())));
        who.addClassName("tt-teaser-who");
        card.add(who);
        card.addClassNames("tt-card", "tt-teaser");
        card.getElement().setAttribute("aria-label", title.getText());
        return card;
    }

    private static Div field(Section card) {
        var words = new TextField();
        words.setPlaceholder(card.getTranslation("concierge.teaser.field"));
        words.setAriaLabel(card.getTranslation("concierge.teaser.title"));
        var send = new Button(new TtIcon("send"), click -> {
            send(card, words.getValue());
            words.clear();
        });
        send.addClickShortcut(Key.ENTER).listenOn(words);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setAriaLabel(card.getTranslation("concierge.send"));
        var box = new Div(words, send);
        box.addClassName("tt-teaser-field");
        return box;
    }

    private static void send(Component card, String words) {
        if (!words.isBlank()) {
            card.getUI().ifPresent(ui -> DinerLayout.say(ui, words.strip()));
        }
    }

    @Override
    public Component link() {
        var link = new Anchor(ConciergeView.PATH, "");
        var title = new Span(link.getTranslation("concierge.teaser.short"));
        title.addClassName("tt-teaser-title");
        link.add(
                new TtIcon("chat"),
                new Div(title, new Span(link.getTranslation("concierge.teaser.short-text"))),
                new TtIcon("chev-r"));
        link.addClassName("tt-teaser-link");
        return link;
    }
}
