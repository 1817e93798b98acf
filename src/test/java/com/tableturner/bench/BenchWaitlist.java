package com.tableturner.bench;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** Waitlists, without their screens. */
@ComponentScan(
        basePackages = "com.tableturner.waitlist",
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "com\\.tableturner\\..*\\.ui\\..*"),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "com\\.tableturner\\..*Tests?(\\$.*)?")
        })
class BenchWaitlist {}
