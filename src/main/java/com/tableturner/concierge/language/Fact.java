package com.tableturner.concierge.language;

/** What people ask about a restaurant. */
public enum Fact {
    HOURS,
    ADDRESS,
    PHONE,
    MENU,
    PRICE,
    RATING,
    DIET,
    PARKING,
    DRESS,
    ACCESS,
    CHILDREN,
    PETS,
    SEATING,
    DRINKS,
    PAYMENT,
    ABOUT
}
