package com.tableturner.base.ui;

import com.tableturner.base.Actor;
import com.tableturner.base.CurrentActor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;

/** Around pages that say what went wrong: the staff's frame for staff below {@code /staff}, else the diners'. */
@AnonymousAllowed
class ErrorFrame extends Div implements RouterLayout {

    private static final String STAFF = "staff";

    private @Nullable RouterLayout frame;

    ErrorFrame() {
        addClassName("tt-error-frame");
    }

    /** Whether who is signed in has come to this address as staff, to their site. */
    static boolean isAmongStaff(Location address) {
        return CurrentActor.get() instanceof Actor.Staff
                && address.getFirstSegment().equals(STAFF);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        var address = UI.getCurrent().getInternals().getActiveViewLocation();
        var wanted = isAmongStaff(address) ? StaffLayout.class : DinerLayout.class;
        if (!wanted.isInstance(frame)) {
            removeAll();
            frame = Instantiator.get(UI.getCurrent()).getOrCreate(wanted);
            add((Component) frame);
        }
        frame.showRouterLayoutContent(content);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        if (frame != null) {
            frame.removeRouterLayoutContent(oldContent);
        }
    }
}
