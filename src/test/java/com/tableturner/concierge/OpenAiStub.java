package com.tableturner.concierge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The chat completions of OpenAI and of all servers that speak like it. */
final class OpenAiStub extends ModelStub {

    private static final Map<String, ?> USAGE =
            Map.of("prompt_tokens", 100, "completion_tokens", 20, "total_tokens", 120);

    @Override
    boolean wantsStream(String path, String body) {
        return body.contains("\"stream\":true");
    }

    @Override
    Object whole(List<Part> parts, boolean blocked) {
        var message = new HashMap<String, Object>(Map.of("role", "assistant", "content", text(parts)));
        var calls = calls(parts);
        if (!calls.isEmpty()) {
            message.put("tool_calls", calls);
        }
        var choice = new HashMap<String, Object>(
                Map.of("index", 0, "message", message, "finish_reason", finish(calls, blocked)));
        var answer = answer("chat.completion", List.of(choice));
        answer.put("usage", USAGE);
        return answer;
    }

    @Override
    List<Object> events(List<List<Part>> chunks, boolean blocked, String body) {
        var events = new ArrayList<Object>();
        var last = "stop";
        for (var chunk : chunks) {
            var delta = new HashMap<String, Object>(Map.of("role", "assistant", "content", text(chunk)));
            var calls = calls(chunk);
            if (!calls.isEmpty()) {
                delta.put("tool_calls", calls);
            }
            last = finish(calls, blocked);
            events.add(answer("chat.completion.chunk", List.of(Map.of("index", 0, "delta", delta))));
        }
        events.add(
                answer("chat.completion.chunk", List.of(Map.of("index", 0, "delta", Map.of(), "finish_reason", last))));
        if (body.contains("\"include_usage\":true")) {
            var usage = answer("chat.completion.chunk", List.of());
            usage.put("usage", USAGE);
            events.add(usage);
        }
        events.add("[DONE]");
        return events;
    }

    private static Map<String, Object> answer(String object, List<?> choices) {
        return new HashMap<>(
                Map.of("id", "stub", "object", object, "created", 1_795_000_000, "model", "stub", "choices", choices));
    }

    private static String finish(List<?> calls, boolean blocked) {
        return blocked ? "content_filter" : calls.isEmpty() ? "stop" : "tool_calls";
    }

    private static String text(List<Part> parts) {
        return parts.stream()
                .filter(Part.Text.class::isInstance)
                .map(part -> ((Part.Text) part).text())
                .collect(Collectors.joining());
    }

    private List<Map<String, ?>> calls(List<Part> parts) {
        var calls = new ArrayList<Map<String, ?>>();
        for (var part : parts) {
            if (part instanceof Part.Call call) {
                calls.add(Map.of(
                        "index",
                        calls.size(),
                        "id",
                        "call_" + calls.size(),
                        "type",
                        "function",
                        "function",
                        Map.of("name", call.tool(), "arguments", write(call.arguments()))));
            }
        }
        return calls;
    }
}
