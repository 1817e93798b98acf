package com.tableturner.diner;

/** A guest asked to be forgotten; whatever personal a module keeps of them goes in the same transaction. */
public record GuestErased(long userId) {}
