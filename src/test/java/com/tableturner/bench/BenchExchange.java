package com.tableturner.bench;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** Files out and in, without their screen. */
@ComponentScan(
        basePackages = "com.tableturner.exchange",
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "com\\.tableturner\\..*\\.ui\\..*"),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "com\\.tableturner\\..*Tests?(\\$.*)?")
        })
class BenchExchange {}
