package com.tableturner.reservation.ui.book;

import com.tableturner.diner.DinerProfile;

/** Phone numbers as screens show them: by their last digits. */
final class Numbers {

    private static final int ENDING = 3;

    private Numbers() {}

    static String ending(DinerProfile diner) {
        var phone = diner.phoneNumber();
        return phone == null ? "" : phone.substring(Math.max(0, phone.length() - ENDING));
    }
}
