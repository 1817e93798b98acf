package com.tableturner.reservation.ui.mine;

import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.ReservationDetails;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks before a table is given up, and names the deadline: free until then, late afterwards. */
class CancelDialog extends ConfirmDialog {

    CancelDialog(ReservationDetails reservation, MyBook book, SerializableRunnable onConfirm) {
        var today = book.today(reservation);
        var until = MyWords.moment(MyBook.deadline(reservation), today);
        var terms = reservation.canBeChanged(book.now())
                ? getTranslation("mine.cancel.free", until)
                : getTranslation("mine.cancel.late", until, Formats.time(reservation.time()));
        setHeader(getTranslation("mine.cancel.title", reservation.number()));
        setText(new Div(new Paragraph(MyWords.all(reservation, today) + "."), new Paragraph(terms)));
        addClassName("tt-cancel-dialog");
        setConfirmText(getTranslation("mine.cancel.confirm"));
        setConfirmButtonTheme("primary error");
        setCancelable(true);
        setCancelText(getTranslation("mine.cancel.keep"));
        addConfirmListener(confirmed -> onConfirm.run());
    }
}
