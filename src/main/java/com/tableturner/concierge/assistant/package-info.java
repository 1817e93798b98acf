/**
 * The built-in model: answers without any network. It reads the same prompt as a remote model, calls the same tools, and
 * says what they told it in sentences of its own.
 *
 * <p>It is a set of rules, not a network: each message leads to one tool or one question, so an answer can be explained
 * and repeated. Weights that would run on any laptop were weighed and left: they answer in seconds where this answers in
 * milliseconds, and invent.
 */
@NullMarked
package com.tableturner.concierge.assistant;

import org.jspecify.annotations.NullMarked;
