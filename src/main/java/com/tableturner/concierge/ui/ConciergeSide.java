package com.tableturner.concierge.ui;

import com.tableturner.base.ui.SidePanel;
import com.tableturner.base.ui.SidePanelEntry;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.Set;

/** The concierge beside every page of the diners, except where they sign in and where it is the page. */
@org.springframework.stereotype.Component
class ConciergeSide implements SidePanelEntry {

    private final ConciergeDesk desk;

    ConciergeSide(ConciergeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return ConciergeView.PATH;
    }

    @Override
    public Set<String> absentAt() {
        return Set.of(ConciergeView.PATH, "sign-in");
    }

    @Override
    public SidePanel create(SerializableRunnable onClose) {
        return new Beside(new ConciergeChat(desk, onClose, understood -> {}));
    }

    @Override
    public void sayOnItsPage(UI ui, String words) {
        ConciergeView.say(ui, words);
    }

    private record Beside(ConciergeChat chat) implements SidePanel, Serializable {

        @Override
        public Component component() {
            return chat.panel();
        }

        @Override
        public void refresh() {
            chat.resume();
        }

        @Override
        public void focus() {
            chat.panel().focus();
        }

        @Override
        public void say(String words) {
            chat.say(words, null);
        }
    }
}
