package com.tableturner.concierge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ConciergeSideTests extends ConciergeScreensTest {

    @Test
    void isBuiltOnlyWhenSomebodyOpensIt() {
        UI.getCurrent().navigate("");
        assertThat(find(ChatPanel.class).exists()).isFalse();

        press(true);

        assertThat(find(ChatPanel.class).single().isVisible()).isTrue();
        assertThat(button().getElement().getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(find(H1.class).all()).hasSize(1);
    }

    @Test
    void staysOpenOnTheNextPageAndKeepsWhatWasSaid() {
        UI.getCurrent().navigate("");
        press(true);
        var panel = find(ChatPanel.class).single();

        UI.getCurrent().navigate("r/bella-tavola");

        assertThat(find(ChatPanel.class).single()).isSameAs(panel);
    }

    @Test
    void closesWhenItsButtonIsPressedAgain() {
        UI.getCurrent().navigate("");
        press(true);
        press(true);

        assertThat(find(ChatPanel.class).exists()).isFalse();
        assertThat(button().getElement().getAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void leadsToItsPageWhereThereIsNoRoom() {
        UI.getCurrent().navigate("");
        press(false);

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("concierge");
    }

    @Test
    void standsNotBesideItsOwnPageNorWhereDinersSignIn() {
        UI.getCurrent().navigate("");
        press(true);

        UI.getCurrent().navigate("sign-in");
        assertThat(find(ChatPanel.class).exists()).isFalse();

        UI.getCurrent().navigate("concierge");
        assertThat(find(ChatPanel.class).all()).hasSize(1);
    }

    @Test
    void wordsInAnAddressAreOnlyWrittenIntoTheField() {
        UI.getCurrent().navigate("concierge", QueryParameters.of("say", "Book it"));

        assertThat(mine()).isEmpty();
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Book it");
    }

    private NativeButton button() {
        return find(NativeButton.class).all().stream()
                .filter(button -> "Alt+C".equals(button.getElement().getAttribute("aria-keyshortcuts")))
                .findFirst()
                .orElseThrow();
    }

    /** As a browser of that width would. */
    private void press(boolean wide) {
        var element = button().getElement();
        var data = JsonMapper.shared().createObjectNode().put("window.innerWidth >= 1024", wide);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "click", data));
        roundTrip();
    }
}
