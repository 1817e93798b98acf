package com.tableturner.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.server.PortInUseException;

class StartFailureReporterTests {

    @Test
    void findsTheReasonBeneathWhateverWrapsIt() {
        var failure = new IllegalStateException("bean", new RuntimeException(new StartRefused("line 3: no such area")));

        assertThat(StartFailureReporter.reason(failure)).contains("line 3: no such area");
    }

    @Test
    void namesAPortThatWasTakenMeanwhile() {
        assertThat(StartFailureReporter.reason(new PortInUseException(8080)))
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("port 8080 is in use"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "28P01", "3D000"})
    void saysInOneLineThatTheServerOfTheDatabaseDoesNotLetUsIn(String state) {
        var failure = new RuntimeException(new SQLException("Connection refused.\nCheck the host.", state));

        assertThat(StartFailureReporter.reason(failure))
                .contains("the database cannot be reached: Connection refused.");
    }

    @Test
    void leavesTheUnexpectedToTheLogWithItsCause() {
        assertThat(StartFailureReporter.reason(new IllegalStateException(new SQLException("syntax", "42601"))))
                .isEmpty();
    }
}
