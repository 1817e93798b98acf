package com.tableturner.restaurant.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.Actor;
import com.tableturner.base.ActorPrincipal;
import com.tableturner.base.BrowserlessSessionConfiguration;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.Roles;
import com.tableturner.base.TestClockConfiguration;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = {"tableturner.sign-in.codes-per-address=1000000", "spring.application.name=setup-screens"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClockConfiguration.class, BrowserlessSessionConfiguration.class})
class KeyListTests extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient sql;

    private record Somebody(Actor actor) implements ActorPrincipal {}

    @BeforeEach
    void anEditorIsSignedIn() {
        var here = sql.sql("select min(id) from restaurants").query(Long.class).single();
        var editor = new Actor.Staff(1, Set.of(Roles.STAFF), Set.of(here));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Somebody(editor), "", List.of(new SimpleGrantedAuthority("ROLE_" + Roles.STAFF))));
        SecurityContextHolder.setContext(context);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void listsWhatIsMarkedOnTheScreenAndTheKeysOfEveryGrid() {
        UI.getCurrent().navigate("staff/tables");

        test($(Button.class).withAttribute("data-key", "?").single()).click();

        var listed = $(DescriptionList.class, $(Dialog.class).single())
                .single()
                .getElement()
                .getTextRecursively();
        assertThat(listed).contains("NNew table", "EnterOpen the row", "Ctrl SSave the editor", "?This list");
    }
}
