/** Table Turner: what is offered can be booked, what is confirmed is never lost, nobody gets what is not theirs. */
@NullMarked
package com.tableturner;

import org.jspecify.annotations.NullMarked;
