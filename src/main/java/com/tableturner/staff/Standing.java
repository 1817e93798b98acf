package com.tableturner.staff;

import com.tableturner.base.Actor;

/**
 * What an account may do at present.
 *
 * @param passwordVersion sessions that began under another one have ended
 */
record Standing(
        Actor.Staff actor,
        String userName,
        String name,
        int passwordVersion,
        boolean mustChangePassword,
        boolean active) {}
