package com.tableturner.concierge;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.ai.support.ToolCallbacks;
import org.springframework.ai.tool.ToolCallback;
import org.springframework.stereotype.Component;

/** The tools a model is offered: those that write only while something shown waits for a yes. */
@Component
class Toolbox {

    private final List<ToolCallback> always;
    private final List<ToolCallback> whileProposed;

    Toolbox(FindTools finding, PlaceTools places, BookingTools booking, ConfirmTools confirming) {
        always = List.of(ToolCallbacks.from(finding, places, booking));
        whileProposed = Stream.concat(always.stream(), Arrays.stream(ToolCallbacks.from(confirming)))
                .toList();
    }

    /** @param proposed whether something shown waits for a yes */
    List<ToolCallback> offered(boolean proposed) {
        return proposed ? whileProposed : always;
    }
}
