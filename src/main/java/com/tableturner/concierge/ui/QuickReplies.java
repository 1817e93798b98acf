package com.tableturner.concierge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;

/** What the diner may want to say next: at most three, replaced with each answer. */
class QuickReplies extends Composite<Div> {

    private final SayListener onSay;

    QuickReplies(SayListener onSay) {
        this.onSay = onSay;
        getContent().addClassName("tt-replies");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("concierge.replies"));
    }

    void show(List<String> replies) {
        getContent().removeAll();
        replies.forEach(reply -> {
            var chip = new NativeButton(reply, press -> onSay.say(reply, null));
            chip.addClassName("tt-chip");
            getContent().add(chip);
        });
        setVisible(!replies.isEmpty());
    }
}
