package com.tableturner.concierge.assistant;

import com.tableturner.concierge.Json;
import com.tableturner.concierge.Results;
import java.util.List;
import java.util.Optional;
import org.springframework.ai.chat.messages.ToolResponseMessage.ToolResponse;

/** What tools have answered in this turn. */
record Answered(List<ToolResponse> responses, Json json) {

    Answered {
        responses = List.copyOf(responses);
    }

    boolean isEmpty() {
        return responses.isEmpty();
    }

    /** The tool that answered last. */
    String last() {
        return responses.getLast().name();
    }

    int count(String tool) {
        return (int) responses.stream()
                .filter(response -> response.name().equals(tool))
                .count();
    }

    /** The last answer of this tool; empty if it was not asked, or failed. */
    <T> Optional<T> of(String tool, Class<T> type) {
        return responses.stream()
                .filter(response -> response.name().equals(tool))
                .reduce((earlier, later) -> later)
                .flatMap(response -> read(response.responseData(), type));
    }

    private <T> Optional<T> read(String data, Class<T> type) {
        return data.startsWith("{") && !data.equals(Results.FAILED)
                ? Optional.of(json.read(data, type))
                : Optional.empty();
    }
}
