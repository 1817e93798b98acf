package com.tableturner.concierge.ui;

import com.tableturner.base.ui.TtIcon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/** A new conversation, an earlier one, or none at all. */
class ChatMenu extends Composite<Button> {

    private final ContextMenu menu;

    ChatMenu(SerializableRunnable onNew, SerializableRunnable onEarlier, SerializableRunnable onDelete) {
        getContent().setIcon(new TtIcon("dots"));
        getContent().addThemeVariants(ButtonVariant.TERTIARY);
        getContent().setAriaLabel(getTranslation("concierge.more"));
        getContent().setTooltipText(getTranslation("concierge.more"));
        menu = new ContextMenu(getContent());
        menu.setOpenOnClick(true);
        menu.addItem(getTranslation("concierge.new"), click -> onNew.run());
        menu.addItem(getTranslation("concierge.earlier"), click -> onEarlier.run());
        menu.addItem(
                getTranslation("concierge.delete"),
                click -> ask(this, "concierge.delete.title", "concierge.delete", onDelete));
    }

    /** What can be chosen. */
    List<MenuItem> items() {
        return menu.getItems();
    }

    /** Asks before anything that cannot be brought back. */
    static void ask(Component asker, String title, String yes, SerializableRunnable onYes) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(asker.getTranslation(title));
        dialog.setText(asker.getTranslation("concierge.delete.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(asker.getTranslation("concierge.delete.keep"));
        dialog.setConfirmText(asker.getTranslation(yes));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> onYes.run());
        dialog.open();
    }
}
