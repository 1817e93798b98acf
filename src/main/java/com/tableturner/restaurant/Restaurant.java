package com.tableturner.restaurant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A restaurant of the catalogue. Ended, never deleted. */
@Entity
@Table(name = "restaurants")
class Restaurant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private String slug;
    private String cuisine;
    private String location;
    private String city;
    private String address;
    private String phone;
    private @Nullable BigDecimal rating;
    private String priceRange;
    private @Nullable Integer costForTwo;
    private String description;
    private String specialities;
    private String dietary;
    private String occasions;
    private String timeZone;
    private @Nullable Integer bookingWindowDays;
    private @Nullable Integer noticeMinutes;
    private @Nullable Integer changeCutoffMinutes;
    private @Nullable Integer turnSmallMinutes;
    private @Nullable Integer turnMediumMinutes;
    private @Nullable Integer turnLargeMinutes;
    private @Nullable Integer onlineMaxParty;
    private boolean autoNoShow;

    @Column(name = "is_active")
    private boolean active;

    private long planVersion;
    private Instant createdAt;
    private @Nullable Instant endedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA
    protected Restaurant() {}

    /** Takes the restaurant off sale; what is booked stays booked. */
    void end(Instant now) {
        active = false;
        endedAt = now;
    }

    /** Puts the restaurant on sale again. */
    void reopen() {
        active = true;
        endedAt = null;
    }

    /** Every edit of what decides a booking ends here: readers compare this number. */
    void planEdited() {
        planVersion++;
    }

    long planVersion() {
        return planVersion;
    }

    RestaurantFacts facts() {
        return new RestaurantFacts(
                java.util.Objects.requireNonNull(id),
                name,
                slug,
                cuisine,
                location,
                city,
                address,
                phone,
                rating,
                priceRange,
                costForTwo,
                description,
                list(specialities),
                list(dietary),
                list(occasions),
                ZoneId.of(timeZone),
                active);
    }

    BookingRules rules(BookingDefaults defaults) {
        return new BookingRules(
                orElse(turnSmallMinutes, defaults.turnSmall()),
                orElse(turnMediumMinutes, defaults.turnMedium()),
                orElse(turnLargeMinutes, defaults.turnLarge()),
                bookingWindowDays == null ? defaults.windowDays() : bookingWindowDays,
                Duration.ofMinutes(orElse(noticeMinutes, defaults.notice())),
                Duration.ofMinutes(orElse(changeCutoffMinutes, defaults.changeCutoff())),
                onlineMaxParty == null ? OptionalInt.empty() : OptionalInt.of(onlineMaxParty),
                autoNoShow);
    }

    private static int orElse(@Nullable Integer own, Duration otherwise) {
        return own == null ? (int) otherwise.toMinutes() : own;
    }

    private static List<String> list(String separated) {
        return Arrays.stream(separated.split(";"))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
