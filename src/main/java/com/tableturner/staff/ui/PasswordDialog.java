package com.tableturner.staff.ui;

import com.tableturner.staff.StaffAccounts.Issued;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/** Shows a new password, once. */
class PasswordDialog extends ConfirmDialog {

    PasswordDialog(Issued issued, SerializableRunnable onClose) {
        var password = new Span(issued.password());
        password.addClassName("tt-issued-password");
        setHeader(getTranslation("staff.issued.title", issued.userName()));
        setText(new Div(new Paragraph(getTranslation("staff.issued.text")), password));
        setConfirmText(getTranslation("staff.issued.done"));
        addConfirmListener(done -> onClose.run());
    }
}
