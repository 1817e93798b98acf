package com.tableturner.base.ui.grid;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.TtIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Set;

/** Leads from a grid to where its records are taken out as files and brought in; seen by those who may. */
public class DataMenu extends Composite<Button> {

    private static final String PATH = "staff/data";
    private static final Set<String> PEOPLE = Set.of("reservations", "guests", "waitlist");
    private static final String ACCOUNTS = "staff";

    /**
     * @param set the set of records by its name, as in {@code tables}
     * @param restaurant the id of the restaurant that is chosen; 0 for all
     */
    public DataMenu(String set, SerializableSupplier<Long> restaurant) {
        getContent().setText(getTranslation("exchange.open"));
        getContent().setIcon(new TtIcon("download"));
        getContent().addClickListener(click -> open(set, restaurant.get()));
        setVisible(isFor(set));
    }

    private static boolean isFor(String set) {
        var actor = CurrentActor.get();
        if (set.equals(ACCOUNTS)) {
            return actor.holds(Roles.ADMIN);
        }
        return PEOPLE.contains(set)
                ? actor.holds(Roles.MANAGER, Roles.ADMIN)
                : actor.holds(Roles.STAFF, Roles.MANAGER, Roles.ADMIN);
    }

    private void open(String set, long restaurant) {
        var parameters = new HashMap<String, String>();
        parameters.put("of", set);
        if (restaurant > 0) {
            parameters.put("restaurant", String.valueOf(restaurant));
        }
        getUI().ifPresent(ui -> ui.navigate(PATH, QueryParameters.simple(parameters)));
    }
}
