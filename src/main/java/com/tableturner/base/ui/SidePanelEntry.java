package com.tableturner.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Set;

/**
 * Something that can stand beside every page of the diners' site. A module declares it as a bean; its entry in the
 * navigation then opens it where there is room, and leads to a page of its own where there is not.
 */
public interface SidePanelEntry {

    /** The address of the page of its own, without leading slash; the navigation's entry has the same. */
    String path();

    /** First segments of the addresses beside which it does not stand. */
    Set<String> absentAt();

    /** Builds it. Called when somebody opens it for the first time; those who never do pay nothing. */
    SidePanel create(SerializableRunnable onClose);

    /** Goes to the page of its own and takes these words there, as if the guest had sent them. */
    void sayOnItsPage(UI ui, String words);
}
