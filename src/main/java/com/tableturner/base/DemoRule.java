package com.tableturner.base;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * A demo shows sign-in codes on the page, so only this machine may reach it. Settles {@code tableturner.demo} and
 * {@code server.address} together: afterwards both are always set, and never a demo on an address others can reach.
 */
class DemoRule implements EnvironmentPostProcessor, Ordered {

    static final String DEMO = "tableturner.demo";
    static final String ADDRESS = "server.address";

    private static final String THIS_MACHINE = "127.0.0.1";
    private static final String EVERYWHERE = "0.0.0.0";

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    /**
     * @throws StartRefused if a demo is asked for where others could reach it
     */
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var production = environment.matchesProfiles("production");
        var given = environment.getProperty(ADDRESS, "").strip();
        var reachable = !given.isEmpty() && !isLoopback(given);
        boolean demo = environment.getProperty(DEMO, Boolean.class, !production && !reachable);
        if (demo && production) {
            throw new StartRefused("tableturner.demo=true shows sign-in codes on the page; the production profile has "
                    + "no demo. Leave one of them out");
        }
        if (demo && reachable) {
            throw new StartRefused("tableturner.demo=true shows sign-in codes on the page, so it starts only on "
                    + THIS_MACHINE + ", not on server.address=" + given + ". Leave one of them out");
        }
        var address = given.isEmpty() ? demo ? THIS_MACHINE : EVERYWHERE : given;
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("demoRule", Map.of(DEMO, demo, ADDRESS, address)));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
