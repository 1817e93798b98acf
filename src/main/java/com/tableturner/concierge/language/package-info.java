/**
 * Reads what a diner typed or said: one message, its setting, and everything that was said in it, with its place in the
 * text. Knows no Spring, no database and no clock, so the same words in the same setting always mean the same.
 *
 * <p>Grammars are written by hand over one list of tokens, each looking only a bounded way ahead, so that a message is
 * read in time proportional to its length. Words that belong together (relations, holidays, cuisines) are data in
 * resources. A model trained on real sentences was weighed and left: its weights would carry those sentences along, and
 * nobody could say why it read a date as it did.
 */
@NullMarked
package com.tableturner.concierge.language;

import org.jspecify.annotations.NullMarked;
