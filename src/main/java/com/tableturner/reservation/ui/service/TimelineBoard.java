package com.tableturner.reservation.ui.service;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The timeline. Tells the browser what has changed since it was last told, and the host's gestures to the screen. */
@Tag("tt-timeline")
class TimelineBoard extends Component implements ShiftPart {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What hosts do on the timeline; the services decide. */
    interface Gestures extends java.io.Serializable {

        void select(long partyId, boolean open);

        void drop(long partyId, long tableId, int slot, boolean otherTime);

        void extend(long partyId, int moreSlots);

        void openSlot(long tableId, int slot);
    }

    private final Gestures gestures;
    private String zoom = "wide";
    private transient TimelineData.@Nullable Frame told;
    private transient Map<String, TimelineData.Block> blocks = Map.of();
    private transient TimelineData.@Nullable Head head;
    private transient @Nullable ShiftPicture picture;

    TimelineBoard(Gestures gestures) {
        this.gestures = gestures;
    }

    void setZoom(String zoom) {
        this.zoom = zoom;
        if (picture != null) {
            show(picture);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://modules/tt-timeline.js");
        told = null;
        if (picture != null) {
            show(picture);
        }
    }

    @Override
    public void show(ShiftPicture shown) {
        picture = shown;
        if (getUI().isEmpty()) {
            return;
        }
        var frame = TimelineData.frame(shown, zoom);
        var now = new LinkedHashMap<String, TimelineData.Block>();
        shown.blocks().forEach(block -> now.put(block.id(), block));
        var newHead = TimelineData.head(shown);
        if (!frame.equals(told)) {
            call("show", new Everything(frame, TimelineData.words(), List.copyOf(now.values()), newHead));
        } else if (!now.equals(blocks) || !newHead.equals(head)) {
            call("update", changes(now, newHead));
        }
        told = frame;
        blocks = now;
        head = newHead;
    }

    private Changes changes(Map<String, TimelineData.Block> now, TimelineData.Head newHead) {
        var changed = new ArrayList<TimelineData.Block>();
        now.values().stream()
                .filter(block -> !block.equals(blocks.get(block.id())))
                .forEach(changed::add);
        var gone = blocks.keySet().stream().filter(id -> !now.containsKey(id)).toList();
        return new Changes(changed, gone, newHead);
    }

    private record Everything(
            TimelineData.Frame frame,
            Map<String, String> words,
            List<TimelineData.Block> blocks,
            TimelineData.Head head) {}

    private record Changes(List<TimelineData.Block> changed, List<String> gone, TimelineData.Head head) {}

    /** Lets a block that was dropped stand where the book has it. */
    void settle(long partyId, String message) {
        whenDefined("this.settle($0, $1)", String.valueOf(partyId), message);
    }

    /** Moves by keys: arrows aim, Enter drops, Escape returns. */
    void beginMove(long partyId) {
        whenDefined("this.beginMove($0)", String.valueOf(partyId));
    }

    void focusBlock(long partyId) {
        whenDefined("this.focusBlock($0)", String.valueOf(partyId));
    }

    void scrollToNow() {
        whenDefined("this.scrollToNow()");
    }

    private void call(String function, Object data) {
        JsonNode node = JSON.valueToTree(data);
        whenDefined("this." + function + "($0)", node);
    }

    /** The module loads on its own; until then the element cannot be called. */
    private void whenDefined(String script, Object... arguments) {
        getElement().executeJs("customElements.whenDefined('tt-timeline').then(() => " + script + ")", arguments);
    }

    @ClientCallable
    void select(String partyId) {
        gestures.select(Long.parseLong(partyId), false);
    }

    @ClientCallable
    void open(String partyId) {
        gestures.select(Long.parseLong(partyId), true);
    }

    @ClientCallable
    void drop(String partyId, String tableId, int slot, boolean otherTime) {
        gestures.drop(Long.parseLong(partyId), Long.parseLong(tableId), slot, otherTime);
    }

    @ClientCallable
    void extend(String partyId, int moreSlots) {
        gestures.extend(Long.parseLong(partyId), moreSlots);
    }

    @ClientCallable
    void openSlot(String tableId, int slot) {
        gestures.openSlot(Long.parseLong(tableId), slot);
    }
}
