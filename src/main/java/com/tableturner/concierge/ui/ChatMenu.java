package com.tableturner.concierge.ui;

import com.tableturner.base.ui.TtIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.function.SerializableRunnable;

/** A new conversation, or none at all. */
class ChatMenu extends Composite<Button> {

    ChatMenu(SerializableRunnable onNew, SerializableRunnable onDelete) {
        getContent().setIcon(new TtIcon("dots"));
        getContent().addThemeVariants(ButtonVariant.TERTIARY);
        getContent().setAriaLabel(getTranslation("concierge.more"));
        getContent().setTooltipText(getTranslation("concierge.more"));
        var menu = new ContextMenu(getContent());
        menu.setOpenOnClick(true);
        menu.addItem(getTranslation("concierge.new"), click -> onNew.run());
        menu.addItem(getTranslation("concierge.delete"), click -> ask(onDelete));
    }

    private void ask(SerializableRunnable onDelete) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("concierge.delete.title"));
        dialog.setText(getTranslation("concierge.delete.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("concierge.delete.keep"));
        dialog.setConfirmText(getTranslation("concierge.delete"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> onDelete.run());
        dialog.open();
    }
}
