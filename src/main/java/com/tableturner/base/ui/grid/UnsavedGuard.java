package com.tableturner.base.ui.grid;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeLeaveEvent;

/** Asks before changes are lost; call it from an editor's {@code beforeLeave}. */
public final class UnsavedGuard {

    private UnsavedGuard() {}

    public static void check(BeforeLeaveEvent leaving, EditorPanel editor) {
        if (!editor.isDirty()) {
            return;
        }
        var waiting = leaving.postpone();
        var dialog = new ConfirmDialog();
        dialog.setHeader(I18NProvider.translate("editor.leave.title"));
        dialog.setText(I18NProvider.translate("editor.leave.text"));
        dialog.setConfirmText(I18NProvider.translate("editor.leave.stay"));
        dialog.addConfirmListener(stay -> waiting.cancel());
        dialog.setRejectable(true);
        dialog.setRejectText(I18NProvider.translate("editor.leave.discard"));
        dialog.setRejectButtonTheme("tertiary"); // its own red on this surface is too pale to read
        dialog.addRejectListener(go -> waiting.proceed());
        dialog.open();
    }
}
