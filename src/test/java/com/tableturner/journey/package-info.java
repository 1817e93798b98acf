/** Journeys of diners through the packaged application in a real browser, in production mode. */
package com.tableturner.journey;
