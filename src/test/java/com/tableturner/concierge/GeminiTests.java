package com.tableturner.concierge;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Gemini, chosen by its key. */
@TestPropertySource(
        properties = {
            "spring.ai.google.genai.api-key=not-a-key",
            "spring.ai.retry.backoff.initial-interval=1ms",
            "spring.ai.retry.on-http-codes=429,500"
        })
class GeminiTests extends RemoteModelContract {

    private static final GeminiStub STUB = new GeminiStub();

    GeminiTests() {
        super(STUB, "gemini");
    }

    @DynamicPropertySource
    static void whereTheStubIs(DynamicPropertyRegistry properties) {
        properties.add("tableturner.gemini.base-url", STUB::address);
    }

    @Override
    String shownName() {
        return "Gemini";
    }

    @Override
    String toolAnswer() {
        return "functionResponse";
    }
}
