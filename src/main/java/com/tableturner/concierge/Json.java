package com.tableturner.concierge;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How this module's records are written as JSON, for its tables and for models. Unknown fields are passed over. */
@Component
public class Json {

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    List<Card> readCards(String json) {
        return mapper.readValue(json, new TypeReference<List<Card>>() {});
    }

    String writeCards(List<Card> cards) {
        return mapper.writerFor(new TypeReference<List<Card>>() {}).writeValueAsString(cards);
    }

    List<String> readTexts(String json) {
        return mapper.readValue(json, new TypeReference<List<String>>() {});
    }
}
