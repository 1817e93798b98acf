package com.tableturner.reservation;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** One connection serves everybody: a reader that asks for a second one before it gives back the first never ends. */
@SpringBootTest(
        classes = CoreApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "tableturner.db=:memory:",
            "tableturner.db-writer-wait=2s",
            "spring.main.banner-mode=off",
            "logging.level.root=warn",
            "logging.level.liquibase=error"
        })
@DirtiesContext
class BookingsInMemoryTests extends BookingsContract {}
