package com.tableturner.waitlist;

import com.tableturner.base.FreshPostgresql;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(initializers = FreshPostgresql.class, inheritInitializers = false)
@DirtiesContext
class WaitlistListsOnPostgresqlTests extends WaitlistListsTests {}
