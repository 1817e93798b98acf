/**
 * Staff: who works here, in which roles and for which restaurants, and how they sign in.
 *
 * <p>A session holds no roles, only whose it is. What the account may do is looked up again every few seconds, and at
 * once after an edit on this machine, so taking a role away or ending an account needs no new sign-in to count.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "restaurant", "diner", "reservation"})
@NullMarked
package com.tableturner.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
