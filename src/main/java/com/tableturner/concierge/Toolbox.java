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

    Toolbox(FindTools finding, BookingTools booking, ConfirmTools confirming) {
        always = Stream.concat(Arrays.stream(ToolCallbacks.from(finding)), Arrays.stream(ToolCallbacks.from(booking)))
                .toList();
        whileProposed = Stream.concat(always.stream(), Arrays.stream(ToolCallbacks.from(confirming)))
                .toList();
    }

    List<ToolCallback> offered(Turn turn) {
        return turn.shown() == null ? always : whileProposed;
    }
}
