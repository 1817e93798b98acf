package com.tableturner.insight.ui;

import com.tableturner.base.Actor;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.SlotGrid;
import com.tableturner.insight.Dashboard.PressurePoint;
import com.tableturner.insight.PressureActions;
import com.tableturner.restaurant.ServicePeriod;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Objects;

/** What can be done about one pressure point; every button does it. */
class PressureDeeds extends Composite<Div> {

    private static final int MOST_COVERS = 1_000;

    private final transient PressureActions actions;
    private final transient PressurePoint point;
    private final SerializableRunnable after;

    PressureDeeds(PressureActions actions, Actor actor, PressurePoint point, SerializableRunnable after) {
        this.actions = actions;
        this.point = point;
        this.after = after;
        getContent().addClassName("tt-point-actions");
        var options = actions.of(actor, point);
        if (!options.closeOuts().isEmpty()) {
            var reopen = new Button(
                    getTranslation(
                            "dashboard.pressure.reopen", options.closeOuts().size()),
                    click -> reopen());
            reopen.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
            getContent().add(reopen);
        }
        var sister = options.sister();
        if (sister != null) {
            getContent().add(offer(sister));
        }
        var shift = options.pacing();
        if (shift != null) {
            var change = new Button(getTranslation("dashboard.pressure.pacing"), click -> askPacing(shift));
            change.addThemeVariants(ButtonVariant.SMALL);
            getContent().add(change);
        }
        if (getContent().getComponentCount() == 0) {
            getContent().add(new Paragraph(getTranslation("dashboard.pressure.nothing")));
        }
    }

    private Anchor offer(PressureActions.Sister sister) {
        var path = "book?restaurant=" + sister.id() + "&date=" + point.date() + "&time=" + SlotGrid.time(point.slot())
                + "&party=2";
        var link = new Anchor(
                path, getTranslation("dashboard.pressure.offer", sister.name(), Figures.percent(sister.share())));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.addClassName("tt-button-link");
        return link;
    }

    private void reopen() {
        done(() -> getTranslation("dashboard.pressure.reopened", actions.reopen(CurrentActor.get(), point)));
    }

    private void askPacing(ServicePeriod shift) {
        var online = field("online", Objects.requireNonNullElse(shift.pacingOnline(), 1));
        var staff = field("staff", Objects.requireNonNullElse(shift.pacingStaff(), online.getValue()));
        var dialog = new Dialog(getTranslation("dashboard.pressure.pacing.title", shift.name()));
        var save = new Button(getTranslation("dashboard.pressure.pacing.save"), click -> {
            if (isRight(online) && isRight(staff)) {
                dialog.close();
                done(() -> {
                    actions.setPacing(CurrentActor.get(), point, online.getValue(), staff.getValue());
                    return getTranslation("dashboard.pressure.pacing.saved");
                });
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(new Paragraph(getTranslation("dashboard.pressure.pacing.text")), new Div(online, staff));
        dialog.getFooter()
                .add(new Button(getTranslation("dashboard.pressure.pacing.keep"), click -> dialog.close()), save);
        dialog.open();
    }

    private IntegerField field(String who, int value) {
        var field = new IntegerField(getTranslation("dashboard.pressure.pacing." + who));
        field.setMin(1);
        field.setMax(MOST_COVERS);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        field.setErrorMessage(getTranslation("dashboard.pressure.pacing.range", MOST_COVERS));
        return field;
    }

    private static boolean isRight(IntegerField field) {
        var value = field.getValue();
        var right = value != null && value >= 1 && value <= MOST_COVERS;
        field.setInvalid(!right);
        return right;
    }

    private interface Deed {
        String done();
    }

    private void done(Deed deed) {
        try {
            Notification.show(deed.done());
        } catch (NotAllowed notAllowed) {
            Notification.show(getTranslation("dashboard.pressure.not-allowed"));
        }
        after.run();
    }
}
