/** Diners: who books. A phone number is theirs once they prove it with a code; a session is theirs until they end it. */
@ApplicationModule(allowedDependencies = {"base", "base :: ui"})
@NullMarked
package com.tableturner.diner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
