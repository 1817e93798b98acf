package com.tableturner.restaurant.ui;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.PlanChange;
import com.tableturner.base.ui.Toast;
import com.tableturner.restaurant.RestaurantSetup;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/** Takes restaurants off sale and puts them back, one after the other: each may have bookings to look at first. */
final class SaleSwitch {

    private final RestaurantSetup setup;
    private final PlanChange change;

    SaleSwitch(RestaurantSetup setup, PlanChange change) {
        this.setup = setup;
        this.change = change;
    }

    /** {@code then} runs after each of them, and after an undo. */
    void turn(List<Long> restaurants, boolean onSale, SerializableRunnable then) {
        turnFrom(0, restaurants, onSale, then);
    }

    private void turnFrom(int done, List<Long> restaurants, boolean onSale, SerializableRunnable then) {
        if (done == restaurants.size()) {
            Toast.offer(
                    Texts.of(onSale ? "restaurants.reopened-now" : "restaurants.ended-now", done),
                    Texts.of("undo"),
                    () -> undo(restaurants, onSale, then));
            return;
        }
        var next = restaurants.get(done);
        change.save(
                next,
                () -> write(next, onSale),
                () -> {
                    then.run();
                    turnFrom(done + 1, restaurants, onSale, then);
                },
                wrong -> {
                    throw wrong;
                });
    }

    private void undo(List<Long> restaurants, boolean onSale, SerializableRunnable then) {
        restaurants.forEach(each -> write(each, !onSale));
        then.run();
    }

    private void write(long restaurant, boolean onSale) {
        if (onSale) {
            setup.reopenRestaurant(CurrentActor.get(), restaurant);
        } else {
            setup.endRestaurant(CurrentActor.get(), restaurant);
        }
    }
}
