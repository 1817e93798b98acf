package com.tableturner.concierge.ui;

import com.tableturner.base.ui.DinerLayout;
import com.tableturner.concierge.Understanding;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The concierge: the chat, and from 1024 pixels beside it what was understood and what fits. */
@Route(value = ConciergeView.PATH, layout = DinerLayout.class)
@AnonymousAllowed
class ConciergeView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "concierge";

    private static final String SAY = "say";

    private final ConciergeChat chat;
    private final LivePane live;

    ConciergeView(ConciergeDesk desk) {
        chat = new ConciergeChat(desk, null, this::understood); // which shows nothing before resume()
        live = new LivePane(chat::say, chat.panel().chips(), chat.panel()::focus);
        addClassName("tt-concierge");
        add(live, chat.panel());
        chat.resume();
    }

    /** Words handed over by a page of ours: unlike those of an address, they were meant by the diner who is here. */
    private record Meant(String words) {}

    /** Opens the page and says this. */
    static void say(UI ui, String words) {
        ComponentUtil.setData(ui, Meant.class, new Meant(words));
        ui.navigate(PATH);
    }

    /** Words in the address are only written into the field: an address can come from anywhere, and must not act. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var ui = UI.getCurrent();
        var meant = ComponentUtil.getData(ui, Meant.class);
        if (meant != null) {
            ComponentUtil.setData(ui, Meant.class, null);
            chat.say(meant.words(), null);
        } else {
            event.getLocation().getQueryParameters().getSingleParameter(SAY).ifPresent(chat.panel()::write);
        }
    }

    private void understood(Understanding understanding) {
        live.show(understanding);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("concierge.page-title");
    }
}
