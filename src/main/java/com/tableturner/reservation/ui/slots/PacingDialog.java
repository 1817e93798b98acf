package com.tableturner.reservation.ui.slots;

import com.tableturner.base.BadInput;
import com.tableturner.reservation.SlotSheet.Line;
import com.tableturner.restaurant.SlotRule;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.io.Serializable;
import java.util.Collection;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Asks how many covers may start at some starts of one date. */
class PacingDialog extends Dialog {

    /** Takes the answer. */
    interface Answer extends Serializable {
        void take(PacingDialog dialog, UnaryOperator<SlotRule> rule);
    }

    private final IntegerField online = field("online");
    private final IntegerField staff = field("staff");
    private final Answer answer;

    PacingDialog(Collection<Line> lines, Answer answer) {
        this.answer = answer;
        setHeaderTitle(SlotTexts.of("pacing.title", SlotTexts.times(lines)));
        addClassName("slots-pacing");
        var first = lines.iterator().next();
        show(online, first.pacingOnline());
        show(staff, first.pacingStaff());
        var why = new Paragraph(SlotTexts.of("pacing.why"));
        var fields = new Div(online, staff);
        fields.addClassName("slots-pacing-fields");
        add(why, fields);
        var save = new Button(SlotTexts.of("pacing.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(this);
        if (lines.stream().anyMatch(line -> line.rule().isPaced())) {
            getFooter().add(new Button(SlotTexts.of("pacing.as-shift"), click -> asShift()));
        }
        getFooter().add(new Button(SlotTexts.of("pacing.cancel"), click -> close()), save);
        online.focus();
    }

    private static IntegerField field(String key) {
        var field = new IntegerField(SlotTexts.of("pacing." + key));
        field.setStepButtonsVisible(true);
        field.setMin(1);
        field.setManualValidation(true);
        return field;
    }

    private static void show(IntegerField field, @Nullable Integer value) {
        if (value != null) {
            field.setValue(value);
        }
    }

    private void save() {
        online.setInvalid(false);
        staff.setInvalid(false);
        try {
            var wanted = SlotRule.NONE.paced(online.getValue(), staff.getValue());
            if (!wanted.isPaced()) {
                throw new BadInput("pacingOnline", "empty");
            }
            answer.take(this, rule -> rule.paced(wanted.pacingOnline(), wanted.pacingStaff()));
        } catch (BadInput wrong) {
            refuse(wrong);
        }
    }

    private void asShift() {
        answer.take(this, rule -> rule.paced(null, null));
    }

    /** Says beside the field what makes no sense. */
    void refuse(BadInput wrong) {
        var field = wrong.field().equals("pacingStaff") ? staff : online;
        field.setErrorMessage(SlotTexts.of("refused." + wrong.problem()));
        field.setInvalid(true);
        field.focus();
    }
}
