package com.tableturner.reservation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Who the reservation is for: the diner, and copies of name and phone made at booking, emptied by erasure. */
@Embeddable
record Guest(
        @Column(name = "user_id") @Nullable Long userId,
        @Column(name = "phone_number") @Nullable String phoneNumber,
        @Column(name = "customer_name") @Nullable String name) {}
