package com.tableturner.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Isolated("listens to the output of the whole process")
@ExtendWith(OutputCaptureExtension.class)
class StartBlockTests {

    @Test
    void isPrintedOnceTheServerListensAndNamesThePortItGot(CapturedOutput output) {
        try (var context = new SpringApplicationBuilder(Server.class).run("--tableturner.db=some.db")) {
            var port = ((ServletWebServerApplicationContext) context)
                    .getWebServer()
                    .getPort();

            assertThat(output.getOut())
                    .containsOnlyOnce("http://localhost:" + port)
                    .contains(Path.of("some.db").toAbsolutePath().toString());
        }
    }

    @Test
    void saysThatADemoShowsCodesOnThePage() {
        assertThat(StartBlock.text("localhost", 8080, "x", true, List.of())).contains("Sign-in codes  on the page");
    }

    @Test
    void saysThatOnlyTheLogHasCodesOtherwise() {
        assertThat(StartBlock.text("localhost", 8080, "x", false, List.of()))
                .contains("Sign-in codes  in this log")
                .doesNotContain("page");
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, localhost", "0.0.0.0, localhost", "192.0.2.1, 192.0.2.1", "2001:db8::1, [2001:db8::1]"})
    void namesAnAddressABrowserUnderstands(String serverAddress, String host) {
        assertThat(StartBlock.address(serverAddress)).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource({
        ":memory:, in memory; nothing is kept",
        "jdbc:postgresql://db/book?user=me&password=hush, jdbc:postgresql://db/book",
        "/srv/./a book.db, /srv/a book.db"
    })
    void namesTheDatabaseWithoutItsSecrets(String location, String shown) {
        assertThat(StartBlock.place(new DatabaseProperties(location, 1, Duration.ofSeconds(1), "", "")))
                .isEqualTo(shown);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(DatabaseProperties.class)
    @Import(StartBlock.class)
    static class Server {

        @Bean
        TomcatServletWebServerFactory anyPort() {
            return new TomcatServletWebServerFactory(0);
        }
    }
}
