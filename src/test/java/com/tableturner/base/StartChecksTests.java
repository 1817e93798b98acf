package com.tableturner.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

@Isolated("listens to the output of the whole process")
@ExtendWith(OutputCaptureExtension.class)
class StartChecksTests {

    @TempDir
    private Path folder;

    @Test
    void startsOnAFreePortWithANewFile() {
        try (var context = start(Map.of(), "--server.port=0", database("new.db"))) {
            assertThat(context.getEnvironment().getProperty("server.address")).isEqualTo("127.0.0.1");
            assertThat(context.getEnvironment().getProperty("tableturner.demo", Boolean.class))
                    .isTrue();
        }
    }

    @Test
    void saysInOneLineThatTheDatabaseNamedByAFlagIsNotOne(CapturedOutput output) throws Exception {
        Files.writeString(folder.resolve("a note.db"), "Milk, eggs");
        assertRefused(output, "a note.db is not a SQLite database", Map.of(), database("a note.db"));
    }

    @Test
    void saysInOneLineThatTheDatabaseNamedByTheSystemEnvironmentIsAFolder(CapturedOutput output) {
        assertRefused(output, "is a folder", Map.of("TABLETURNER_DB", folder.toString()));
    }

    @Test
    void prefersTheFlagToTheSystemEnvironment(CapturedOutput output) {
        assertRefused(output, "other", Map.of("TABLETURNER_DB", folder.toString()), database("other/new.db"));
    }

    @Test
    void saysInOneLineThatThePortNamedByTheSystemEnvironmentIsInUse(CapturedOutput output) throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = String.valueOf(other.getLocalPort());
            assertRefused(output, "port " + port + " is in use", Map.of("SERVER_PORT", port), database("new.db"));
        }
    }

    @Test
    void saysInOneLineThatADemoDoesNotStartOnAnAddressOthersCanReach(CapturedOutput output) {
        assertRefused(
                output,
                "tableturner.demo=true",
                Map.of("SERVER_ADDRESS", "0.0.0.0"),
                "--tableturner.demo=true",
                database("new.db"));
    }

    @Test
    void writesNoFileInTheMemoryProfileThoughTheSystemEnvironmentNamesOne() {
        try (var context = start(
                Map.of("TABLETURNER_DB", folder.toString()), "--spring.profiles.active=memory", "--server.port=0")) {
            assertThat(StartChecks.database(context.getEnvironment()).isInMemory())
                    .isTrue();
        }
    }

    private String database(String name) {
        return "--tableturner.db=" + folder.resolve(name);
    }

    private static void assertRefused(
            CapturedOutput output, String because, Map<String, Object> system, String... arguments) {
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> start(system, arguments));
        assertThat(output.getErr().lines())
                .singleElement()
                .asString()
                .startsWith("Table Turner did not start: ")
                .contains(because);
        assertThat(output.getOut()).isEmpty();
    }

    /** Starts an application without beans, as main does, with this in place of the machine's environment. */
    private static ConfigurableApplicationContext start(Map<String, Object> system, String... arguments) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, system));
        var application = new SpringApplication(StartChecksTests.class);
        application.setEnvironment(environment);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.addListeners(new StartChecks());
        return application.run(arguments);
    }
}
