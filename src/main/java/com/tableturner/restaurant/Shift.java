package com.tableturner.restaurant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service period that recurs on one weekday, for as long as it is valid. */
@Entity
@Table(name = "shifts")
class Shift {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long restaurantId;
    private int weekday;

    @Embedded
    private ServicePeriod period;

    @Embedded
    private Validity validity;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA
    protected Shift() {}

    Shift(long restaurantId, DayOfWeek weekday, ServicePeriod period, Validity validity) {
        this.restaurantId = restaurantId;
        this.weekday = weekday.getValue();
        this.period = period;
        this.validity = validity;
    }

    boolean holdsOnOrAfter(LocalDate date) {
        return validity.validTo() == null || date.isBefore(validity.validTo());
    }

    boolean beganBefore(LocalDate date) {
        return validity.validFrom().isBefore(date);
    }

    void endOn(LocalDate date) {
        validity = new Validity(validity.validFrom(), date);
    }

    /** Whether it has no end and is among these, which then go without it. */
    boolean goesOnAs(List<ServicePeriod> wanted) {
        return validity.validTo() == null && wanted.remove(period);
    }

    /** Gives back an end it had before, or none. */
    void holdFor(Validity earlier) {
        validity = earlier;
    }

    boolean isOn(DayOfWeek day) {
        return weekday == day.getValue();
    }

    boolean isTheStartOf(WeeklyShift whole, LocalDate cut) {
        return isOn(whole.weekday())
                && period.equals(whole.period())
                && cut.equals(validity.validTo())
                && validity.validFrom().equals(whole.validity().validFrom());
    }

    WeeklyShift plan() {
        return new WeeklyShift(DayOfWeek.of(weekday), period, validity);
    }
}
