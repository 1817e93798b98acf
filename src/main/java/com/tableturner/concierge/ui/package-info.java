/**
 * The concierge's screen: the transcript beside what was understood, and the cards in which tools' results are shown.
 *
 * <p>A chip or a card that is tapped says the same as typing would, so that the transcript tells the whole conversation.
 * Answers are made on another thread and pushed as they come; a page that is gone meanwhile finds the answer in the
 * transcript when it is opened again.
 */
@NullMarked
package com.tableturner.concierge.ui;

import org.jspecify.annotations.NullMarked;
