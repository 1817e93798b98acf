package com.tableturner.restaurant;

import org.jspecify.annotations.Nullable;

/** A physical table: its seats, the parties it takes, who may be sold it, and on which dates it stands. */
public record TablePlan(
        long id,
        String number,
        int capacity,
        int minParty,
        int maxParty,
        @Nullable String area,
        Sold sold,
        Validity validity) {}
