package com.tableturner.concierge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.ai.tool.ToolCallback;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@ConciergeContext
class ToolboxTests {

    private static final int LONGEST = 200;
    private static final List<String> ALWAYS = List.of(
            "checkAvailability",
            "myReservations",
            "myWaitlist",
            "proposeBooking",
            "proposeCancel",
            "proposeLeaveWaitlist",
            "proposeMove",
            "proposeWaitlist",
            "recommendRestaurants",
            "resolvePhrase",
            "restaurantDetails",
            "searchRestaurants",
            "showReservation");
    private static final List<String> WRITING = List.of("confirmProposal", "withdrawProposal");

    @Autowired
    private Toolbox toolbox;

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void offersNothingThatWritesUntilSomethingIsProposed() {
        assertThat(names(toolbox.offered(false))).containsExactlyElementsOf(ALWAYS);
    }

    @Test
    void offersToCarryOutOrTakeBackWhatIsProposed() {
        assertThat(names(toolbox.offered(true)))
                .containsAll(ALWAYS)
                .containsAll(WRITING)
                .hasSize(ALWAYS.size() + WRITING.size());
    }

    @Test
    void saysInAShortSentenceWhatEachToolDoes() {
        assertThat(toolbox.offered(true)).allSatisfy(tool -> {
            var description = tool.getToolDefinition().description();
            assertThat(description).as(tool.getToolDefinition().name()).isNotBlank();
            assertThat(description.length())
                    .as("%s: %s", tool.getToolDefinition().name(), description)
                    .isBetween(20, LONGEST);
        });
    }

    @Test
    void saysOfEachArgumentWhatItIs() {
        for (var tool : toolbox.offered(true)) {
            var arguments =
                    json.readTree(tool.getToolDefinition().inputSchema()).path("properties");
            arguments.propertyNames().forEach(argument -> {
                assertThat(argument).as(tool.getToolDefinition().name()).matches("[a-z][A-Za-z]{2,}");
                assertThat(arguments.path(argument).path("description").asString(""))
                        .as("%s.%s", tool.getToolDefinition().name(), argument)
                        .hasSizeBetween(4, LONGEST);
            });
        }
    }

    @Test
    void takesNothingThatSaysWhoTheDinerIs() {
        for (var tool : toolbox.offered(true)) {
            json.readTree(tool.getToolDefinition().inputSchema())
                    .path("properties")
                    .propertyNames()
                    .forEach(argument -> assertThat(argument.toLowerCase(Locale.ROOT))
                            .as(tool.getToolDefinition().name())
                            .doesNotContain("phone", "mobile", "mail", "diner", "user", "guest", "customer", "token"));
        }
    }

    @Test
    void takesNothingAtAllToCarryOutAProposal() {
        assertThat(toolbox.offered(true).stream()
                        .filter(tool ->
                                WRITING.contains(tool.getToolDefinition().name())))
                .hasSize(WRITING.size())
                .allSatisfy(tool -> assertThat(
                                json.readTree(tool.getToolDefinition().inputSchema())
                                        .path("properties"))
                        .isEmpty());
    }

    private static List<String> names(List<ToolCallback> tools) {
        return tools.stream()
                .map(tool -> tool.getToolDefinition().name())
                .sorted()
                .toList();
    }
}
