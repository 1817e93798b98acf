/** What others call. Only this module knows HTTP; it asks the same services as the screens, for the session's actor. */
@ApplicationModule(allowedDependencies = {"base", "notification"})
@NullMarked
package com.tableturner.gateway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
