package com.tableturner.bench;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The roll-ups and the dashboard, beside {@link BenchCore}. */
@ComponentScan(
        basePackages = "com.tableturner.insight",
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "com\\.tableturner\\..*\\.ui\\..*"),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "com\\.tableturner\\..*Tests.*")
        })
class BenchInsight {}
