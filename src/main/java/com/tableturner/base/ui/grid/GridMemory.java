package com.tableturner.base.ui.grid;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.Preferences;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps, for whoever is signed in, how each grid was last seen. */
@Component
public class GridMemory {

    private static final Logger LOG = LoggerFactory.getLogger(GridMemory.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PREFIX = "grid.";

    private final Preferences preferences;

    GridMemory(Preferences preferences) {
        this.preferences = preferences;
    }

    Optional<GridSettings> load(String grid) {
        return preferences.load(CurrentActor.get(), PREFIX + grid).flatMap(GridMemory::parse);
    }

    void keep(String grid, GridSettings settings) {
        preferences.keep(CurrentActor.get(), PREFIX + grid, JSON.writeValueAsString(settings));
    }

    private static Optional<GridSettings> parse(String json) {
        try {
            return Optional.of(JSON.readValue(json, GridSettings.class));
        } catch (JacksonException older) {
            LOG.info("Settings of a grid cannot be read any more and are left: {}", older.getMessage());
            return Optional.empty();
        }
    }
}
