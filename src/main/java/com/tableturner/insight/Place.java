package com.tableturner.insight;

import java.time.ZoneId;

/** A restaurant as the dashboard names it. */
public record Place(long id, String slug, String name, String area, String cuisine, ZoneId zone) {}
