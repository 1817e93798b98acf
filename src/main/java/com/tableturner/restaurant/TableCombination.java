package com.tableturner.restaurant;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A named set of tables that may be joined for a large party. */
@Entity
@Table(name = "table_combinations")
class TableCombination {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long restaurantId;
    private String name;
    private int minParty;
    private int maxParty;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "table_combination_members", joinColumns = @JoinColumn(name = "combination_id"))
    @Column(name = "table_id")
    private Set<Long> tableIds = new HashSet<>();

    @Embedded
    private Validity validity;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA
    protected TableCombination() {}

    TableCombination(
            long restaurantId, String name, Set<Long> tableIds, int minParty, int maxParty, Validity validity) {
        if (tableIds.size() < 2) {
            throw new IllegalArgumentException("A combination joins at least two tables");
        }
        this.restaurantId = restaurantId;
        this.name = name;
        this.tableIds = new HashSet<>(tableIds);
        this.minParty = minParty;
        this.maxParty = maxParty;
        this.validity = validity;
    }

    /** The tables may be joined for the last time on the day before. */
    void endOn(LocalDate date) {
        validity = new Validity(validity.validFrom(), date);
    }

    /** The tables may be joined without end. */
    void goOn() {
        validity = Validity.from(validity.validFrom());
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long restaurantId() {
        return restaurantId;
    }

    CombinationPlan plan() {
        return new CombinationPlan(id(), name, List.copyOf(tableIds), minParty, maxParty, validity);
    }
}
