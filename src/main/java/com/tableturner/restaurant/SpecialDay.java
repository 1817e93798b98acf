package com.tableturner.restaurant;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A date with hours of its own, which replace the weekday's; without hours the restaurant is closed. */
@Entity
@Table(name = "special_days")
class SpecialDay {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long restaurantId;
    private LocalDate date;
    private String name;

    @Column(name = "is_closed")
    private boolean closed;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "special_day_shifts", joinColumns = @JoinColumn(name = "special_day_id"))
    private List<ServicePeriod> shifts = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA
    protected SpecialDay() {}

    SpecialDay(long restaurantId, LocalDate date, String name, List<ServicePeriod> shifts) {
        this.restaurantId = restaurantId;
        this.date = date;
        replaceWith(name, shifts);
    }

    final void replaceWith(String newName, List<ServicePeriod> newShifts) {
        this.name = newName;
        this.closed = newShifts.isEmpty();
        this.shifts = new ArrayList<>(newShifts);
    }

    LocalDate date() {
        return date;
    }

    RestaurantPlan.SpecialDayPlan plan() {
        return new RestaurantPlan.SpecialDayPlan(name, shifts);
    }
}
