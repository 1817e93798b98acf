package com.tableturner.restaurant;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A physical table. Ended on a date, never deleted. */
@Entity
@Table(name = "tables")
class DiningTable {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long restaurantId;
    private String tableNumber;
    private int capacity;
    private int minParty;
    private int maxParty;
    private @Nullable String area;

    @Enumerated(EnumType.STRING)
    private Sold sold;

    @Column(name = "is_active")
    private boolean active;

    @Embedded
    private Validity validity;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA
    protected DiningTable() {}

    DiningTable(long restaurantId, NewTable table, Validity validity) {
        this.restaurantId = restaurantId;
        this.tableNumber = table.number();
        this.capacity = table.capacity();
        this.minParty = table.minParty();
        this.maxParty = table.maxParty();
        this.area = table.area();
        this.sold = table.sold();
        this.active = true;
        this.validity = validity;
    }

    /** The table stands for the last time on the day before. */
    void endOn(LocalDate date) {
        validity = new Validity(validity.validFrom(), date);
    }

    /** The table stands without end. */
    void standOn() {
        validity = Validity.from(validity.validFrom());
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long restaurantId() {
        return restaurantId;
    }

    boolean isActive() {
        return active;
    }

    TablePlan plan() {
        return new TablePlan(id(), tableNumber, capacity, minParty, maxParty, area, sold, validity);
    }
}
