package com.tableturner.concierge.ui;

import com.tableturner.base.ui.TtIcon;
import com.tableturner.concierge.Models;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/** The head of a chat: its name, who answers, and what can be done with the whole of it. */
class ChatHead extends Composite<Div> {

    private final ModelBadge badge;

    /** @param onClose what closes the chat, where it stands beside a page; null where it is the page */
    ChatHead(Models models, ChatMenu menu, @Nullable SerializableRunnable onClose) {
        badge = new ModelBadge(models);
        var words = getTranslation("concierge.title");
        var title = new Div(onClose == null ? new H1(words) : new H2(words), badge);
        title.addClassName("tt-chat-title");
        getContent().addClassName("tt-chat-head");
        getContent().add(title);
        getElement()
                .appendChild(new Element("tt-read-all").setAttribute("label", getTranslation("concierge.read-all")));
        getContent().add(menu);
        if (onClose == null) {
            getContent().add(leave());
        } else {
            getContent().add(close(onClose));
        }
    }

    ModelBadge badge() {
        return badge;
    }

    private Anchor leave() {
        var leave = new Anchor("", "");
        leave.add(new TtIcon("x"));
        leave.addClassName("tt-chat-leave");
        leave.setAriaLabel(getTranslation("concierge.leave-page"));
        leave.setTitle(getTranslation("concierge.leave-page"));
        return leave;
    }

    private Button close(SerializableRunnable onClose) {
        var close = new Button(new TtIcon("x"), click -> onClose.run());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("concierge.close"));
        close.setTooltipText(getTranslation("concierge.close.hint"));
        return close;
    }
}
