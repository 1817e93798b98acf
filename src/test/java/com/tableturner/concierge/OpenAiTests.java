package com.tableturner.concierge;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Any server that speaks as OpenAI's does, put in by a dependency and properties. */
@TestPropertySource(
        properties = {
            "spring.ai.model.chat=openai",
            "spring.ai.openai.api-key=not-a-key",
            "spring.ai.openai.chat.model=house-model",
            "spring.ai.openai.chat.max-retries=1",
            "spring.ai.openai.chat.stream-options.include-usage=true",
            "tableturner.concierge.model-name=House model"
        })
class OpenAiTests extends RemoteModelContract {

    private static final OpenAiStub STUB = new OpenAiStub();

    OpenAiTests() {
        super(STUB, "openai");
    }

    @DynamicPropertySource
    static void whereTheStubIs(DynamicPropertyRegistry properties) {
        properties.add("spring.ai.openai.base-url", () -> STUB.address() + "/v1");
    }

    @Override
    String shownName() {
        return "House model";
    }

    @Override
    String toolAnswer() {
        return "\"role\":\"tool\"";
    }
}
