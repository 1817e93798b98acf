package com.tableturner.concierge;

import com.tableturner.base.BrowserlessSessionConfiguration;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.TestClockConfiguration;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole application on ten restaurants of the tests' own, with no remote model. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        properties = {
            "tableturner.catalogue=src/test/resources/conversations/restaurants.csv",
            "tableturner.sign-in.codes-per-address=1000000",
            "tableturner.concierge.messages-per-minute=1000000",
            "tableturner.concierge.messages-per-minute-and-address=1000000"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClockConfiguration.class, BrowserlessSessionConfiguration.class, World.class})
public @interface ConciergeContext {}
