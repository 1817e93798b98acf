package com.tableturner.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import com.vaadin.testbench.TestBenchElement;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/** Signing in through TestBench; run by {@code bin/test -Ptestbench} where a Vaadin licence is installed. */
class SignInIT extends BrowserTestBase {

    @TempDir
    private Path folder;

    private RunningApp app;

    @BeforeEach
    void open() {
        app = RunningApp.start(folder.resolve("testbench.db"));
        setDriver(new ChromeDriver(new ChromeOptions().addArguments("--headless", "--no-sandbox")));
        getDriver().get(app.url("/sign-in"));
    }

    @AfterEach
    void close() {
        getDriver().quit();
        app.close();
    }

    @BrowserTest
    void asksForThePhoneNumberFirst() {
        assertThat($("vaadin-text-field").exists()).isTrue();
    }

    @BrowserTest
    void explainsANumberThatIsTooShort() {
        var number = $("vaadin-text-field").first();
        number.setProperty("value", "123");
        number.dispatchEvent("change");
        $("vaadin-button").withAttribute("theme", "primary").first().click();

        waitUntil(driver -> $("vaadin-text-field").first().getPropertyBoolean("invalid"));
        assertThat(errorOf($("vaadin-text-field").first())).isNotBlank();
    }

    private static String errorOf(TestBenchElement field) {
        return field.getPropertyString("errorMessage");
    }
}
