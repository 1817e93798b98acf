package com.tableturner.concierge;

import com.tableturner.base.FreshPostgresql;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(initializers = FreshPostgresql.class, inheritInitializers = false)
@DirtiesContext
class ForgottenGuestsOnPostgresqlTests extends ForgottenGuestsTests {}
