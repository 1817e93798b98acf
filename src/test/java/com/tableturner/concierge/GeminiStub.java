package com.tableturner.concierge;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Gemini's HTTP API as far as the concierge uses it: answers what a test has put in line, and keeps what it was asked. */
final class GeminiStub {

    private final JsonMapper json = JsonMapper.builder().build();
    private final ConcurrentLinkedQueue<Answer> line = new ConcurrentLinkedQueue<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> paths = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer server;
    private volatile CountDownLatch hanging = new CountDownLatch(1);

    GeminiStub() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    private sealed interface Answer {
        record Parts(List<List<Object>> chunks, String finish) implements Answer {}

        record Failure(int status) implements Answer {}

        record Silence() implements Answer {}
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void reset() {
        hanging.countDown();
        hanging = new CountDownLatch(1);
        line.clear();
        asked.clear();
        paths.clear();
    }

    /** Everything it was ever sent, headers left out. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    List<String> paths() {
        return List.copyOf(paths);
    }

    GeminiStub says(String... chunks) {
        line.add(new Answer.Parts(
                Stream.of(chunks)
                        .map(chunk -> List.<Object>of(Map.of("text", chunk)))
                        .toList(),
                "STOP"));
        return this;
    }

    GeminiStub calls(String tool, Map<String, ?> arguments) {
        line.add(new Answer.Parts(List.of(List.of(call(tool, arguments))), "STOP"));
        return this;
    }

    GeminiStub callsBoth(String one, Map<String, ?> its, String other, Map<String, ?> others) {
        line.add(new Answer.Parts(List.of(List.of(call(one, its), call(other, others))), "STOP"));
        return this;
    }

    GeminiStub isBlocked() {
        line.add(new Answer.Parts(List.of(List.of(Map.of("text", ""))), "SAFETY"));
        return this;
    }

    GeminiStub fails(int status) {
        line.add(new Answer.Failure(status));
        return this;
    }

    GeminiStub isSilent() {
        line.add(new Answer.Silence());
        return this;
    }

    private static Object call(String tool, Map<String, ?> arguments) {
        return Map.of("functionCall", Map.of("name", tool, "args", arguments));
    }

    private void handle(HttpExchange exchange) throws IOException {
        asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var path = exchange.getRequestURI().getPath();
        paths.add(path);
        var answer = line.poll();
        try {
            switch (answer) {
                case Answer.Parts parts when path.endsWith(":streamGenerateContent") -> stream(exchange, parts);
                case Answer.Parts parts -> whole(exchange, parts);
                case Answer.Failure failure -> send(exchange, failure.status(), error(failure.status()));
                case Answer.Silence silence -> hang(exchange);
                case null -> send(exchange, 500, error(500));
            }
        } finally {
            exchange.close();
        }
    }

    private void hang(HttpExchange exchange) throws IOException {
        try {
            hanging.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void whole(HttpExchange exchange, Answer.Parts parts) throws IOException {
        var all = parts.chunks().stream().flatMap(List::stream).toList();
        send(exchange, 200, body(all, parts.finish()));
    }

    private void stream(HttpExchange exchange, Answer.Parts parts) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            for (var chunk : parts.chunks()) {
                out.write(("data: " + body(chunk, parts.finish()) + "\n\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        }
    }

    private String body(List<Object> parts, String finish) {
        return json.writeValueAsString(Map.of(
                "candidates",
                List.of(Map.of("content", Map.of("role", "model", "parts", parts), "finishReason", finish, "index", 0)),
                "usageMetadata",
                Map.of("promptTokenCount", 100, "candidatesTokenCount", 20, "totalTokenCount", 120),
                "modelVersion",
                "stub"));
    }

    private String error(int status) {
        return json.writeValueAsString(
                Map.of("error", Map.of("code", status, "message", "stub", "status", "UNAVAILABLE")));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
