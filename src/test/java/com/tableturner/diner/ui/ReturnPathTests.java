package com.tableturner.diner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/my", "/my/TT1000"})
    void isAPathOfThisSite(String path) {
        assertThat(ReturnPath.local(path)).map(Location::getPath).hasValue(path.substring(1));
    }

    @Test
    void keepsWhatThePathAsksFor() {
        var location = ReturnPath.local("/book?restaurant=12&party=4").orElseThrow();

        assertThat(location.getPath()).isEqualTo("book");
        assertThat(location.getQueryParameters().getSingleParameter("restaurant"))
                .hasValue("12");
        assertThat(location.getQueryParameters().getSingleParameter("party")).hasValue("4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "my",
                "//elsewhere.example/my",
                "/\\elsewhere.example",
                "https://elsewhere.example/",
                "javascript:alert(1)",
                "/../admin",
                "/my\nSet-Cookie: a=b"
            })
    void isNothingThatLeadsElsewhere(String path) {
        assertThat(ReturnPath.local(path)).isEmpty();
    }

    @Test
    void isNotTheSignInPageItself() {
        assertThat(ReturnPath.local("/sign-in?next=/my")).isEmpty();
    }
}
