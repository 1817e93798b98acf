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

/** A model's HTTP API as far as the concierge uses it: answers what a test has put in line, and keeps what it was asked. */
abstract class ModelStub {

    private final JsonMapper json = JsonMapper.builder().build();
    private final ConcurrentLinkedQueue<Answer> line = new ConcurrentLinkedQueue<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<Boolean> streamed = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer server;
    private volatile CountDownLatch hanging = new CountDownLatch(1);

    ModelStub() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /** One part of an answer. */
    sealed interface Part {
        record Text(String text) implements Part {}

        record Call(String tool, Map<String, ?> arguments) implements Part {}
    }

    private sealed interface Answer {
        record Parts(List<List<Part>> chunks, boolean blocked) implements Answer {}

        record Failure(int status) implements Answer {}

        record Silence() implements Answer {}
    }

    abstract boolean wantsStream(String path, String body);

    abstract Object whole(List<Part> parts, boolean blocked);

    /** The events of a stream, as they stand behind {@code data:}; anything but a text is written as JSON. */
    abstract List<Object> events(List<List<Part>> chunks, boolean blocked, String body);

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void reset() {
        hanging.countDown();
        hanging = new CountDownLatch(1);
        line.clear();
        asked.clear();
        streamed.clear();
    }

    /** Everything it was ever sent, headers left out. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** Of each request, whether it asked for a stream. */
    List<Boolean> streamed() {
        return List.copyOf(streamed);
    }

    ModelStub says(String... chunks) {
        line.add(new Answer.Parts(
                Stream.of(chunks)
                        .map(chunk -> List.<Part>of(new Part.Text(chunk)))
                        .toList(),
                false));
        return this;
    }

    ModelStub calls(String tool, Map<String, ?> arguments) {
        line.add(new Answer.Parts(List.of(List.of(new Part.Call(tool, arguments))), false));
        return this;
    }

    ModelStub callsBoth(String one, Map<String, ?> its, String other, Map<String, ?> others) {
        line.add(new Answer.Parts(List.of(List.of(new Part.Call(one, its), new Part.Call(other, others))), false));
        return this;
    }

    ModelStub isBlocked() {
        line.add(new Answer.Parts(List.of(List.of(new Part.Text(""))), true));
        return this;
    }

    ModelStub fails(int status) {
        line.add(new Answer.Failure(status));
        return this;
    }

    ModelStub isSilent() {
        line.add(new Answer.Silence());
        return this;
    }

    final String write(Object value) {
        return value instanceof String text ? text : json.writeValueAsString(value);
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var streams = wantsStream(exchange.getRequestURI().getPath(), body);
        asked.add(body);
        streamed.add(streams);
        var answer = line.poll();
        try {
            switch (answer) {
                case Answer.Parts parts when streams -> stream(exchange, events(parts.chunks(), parts.blocked(), body));
                case Answer.Parts parts ->
                    send(
                            exchange,
                            200,
                            write(whole(
                                    parts.chunks().stream()
                                            .flatMap(List::stream)
                                            .toList(),
                                    parts.blocked())));
                case Answer.Failure failure -> fail(exchange, failure.status());
                case Answer.Silence silence -> hang(exchange);
                case null -> fail(exchange, 500);
            }
        } finally {
            exchange.close();
        }
    }

    /** Says nothing until the next test, and then something that nobody asks again for: what waits is not for this one. */
    private void hang(HttpExchange exchange) throws IOException {
        try {
            hanging.await(30, TimeUnit.SECONDS);
            fail(exchange, 400);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void stream(HttpExchange exchange, List<Object> events) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            for (var event : events) {
                out.write(("data: " + write(event) + "\n\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        }
    }

    private void fail(HttpExchange exchange, int status) throws IOException {
        exchange.getResponseHeaders().add("retry-after-ms", "1");
        send(
                exchange,
                status,
                write(Map.of("error", Map.of("code", status, "message", "stub", "status", "UNAVAILABLE"))));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
