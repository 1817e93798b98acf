package com.tableturner.concierge;

import java.util.List;
import java.util.Map;

/** Gemini's {@code generateContent} and {@code streamGenerateContent}. */
final class GeminiStub extends ModelStub {

    @Override
    boolean wantsStream(String path, String body) {
        return path.endsWith(":streamGenerateContent");
    }

    @Override
    Object whole(List<Part> parts, boolean blocked) {
        var content = Map.of(
                "role", "model", "parts", parts.stream().map(GeminiStub::part).toList());
        var finish = blocked ? "SAFETY" : "STOP";
        return Map.of(
                "candidates",
                List.of(Map.of("content", content, "finishReason", finish, "index", 0)),
                "usageMetadata",
                Map.of("promptTokenCount", 100, "candidatesTokenCount", 20, "totalTokenCount", 120),
                "modelVersion",
                "stub");
    }

    private static Map<String, ?> part(Part part) {
        return switch (part) {
            case Part.Text text -> Map.of("text", text.text());
            case Part.Call call -> Map.of("functionCall", Map.of("name", call.tool(), "args", call.arguments()));
        };
    }

    @Override
    List<Object> events(List<List<Part>> chunks, boolean blocked, String body) {
        return chunks.stream().map(chunk -> whole(chunk, blocked)).toList();
    }
}
