package com.tableturner.base;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.support.EnvironmentPostProcessorApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Refuses a start that cannot work, in one line and before anything is opened or logged. Runs on the settled
 * environment, so it sees the database and the port exactly as the application will.
 */
public final class StartChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final String DEFAULT_PORT = "8080";

    /** After the configuration files are read, before logging starts. */
    @Override
    public int getOrder() {
        return EnvironmentPostProcessorApplicationListener.DEFAULT_ORDER + 1;
    }

    /**
     * @throws StartRefused if the database or the port cannot be used
     */
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        var environment = prepared.getEnvironment();
        DatabaseCheck.check(database(environment));
        if (!environment
                .getProperty("spring.main.web-application-type", "servlet")
                .equalsIgnoreCase("none")) {
            PortCheck.check(
                    environment.getRequiredProperty(DemoRule.ADDRESS),
                    environment.getProperty("server.port", DEFAULT_PORT));
        }
    }

    static DatabaseProperties database(Environment environment) {
        return Binder.get(environment).bindOrCreate("tableturner", DatabaseProperties.class);
    }
}
