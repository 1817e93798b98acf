package com.tableturner.reservation.ui.desk;

import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.ReservationDetails;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** Says yes to a large party that asked, at a table or combination that is free for it then. */
class ApproveDialog extends Dialog {

    /** @param free the best first; only {@code best} if none is */
    ApproveDialog(ReservationDetails asked, List<TableChoice> free, SerializableConsumer<List<Long>> onYes) {
        setHeaderTitle(DeskWords.text("ask.approve", asked.number()));
        addClassName("desk-cancel");
        var none = free.size() == 1;
        var table = new ComboBox<TableChoice>(DeskWords.text("tables"));
        table.setItems(free);
        table.setItemLabelGenerator(TableChoice::words);
        table.setValue(free.getFirst());
        table.setWidthFull();
        table.setEnabled(!none);
        add(new Paragraph(DeskWords.text(
                none ? "approve.none" : "approve.where",
                Formats.people(asked.partySize()),
                Formats.time(asked.time()),
                free.size() - 1)));
        add(table);
        var yes = new Button(DeskWords.text("approve"), click -> {
            close();
            onYes.accept(table.getValue() == null ? List.of() : table.getValue().tableIds());
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setEnabled(!none);
        getFooter().add(new Button(DeskWords.text("not-yet"), click -> close()), yes);
    }
}
