package com.tableturner.diner;

/** Two guests were one person; what a module keeps under {@code gone} is {@code kept}'s from now on. */
public record GuestsMerged(long kept, long gone) {}
