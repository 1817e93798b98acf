package com.tableturner.concierge;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The concierge's limits.
 *
 * @param longestMessage characters of one message
 * @param messagesPerMinute of one diner, or of one conversation while nobody is signed in
 * @param messagesPerMinuteAndAddress of one network address
 * @param toolCallsPerTurn tools one answer may call
 * @param tokensPerConversation what a remote model may use for one conversation; then the built-in model goes on
 * @param messagesRemembered messages a model sees as they were; older ones are summed up
 * @param timeLimit how long a remote model may take for one answer
 * @param pricePerMillionTokens what a million tokens of the remote model cost, for the metrics
 * @param modelName what diners read as the remote model's name; its maker's if empty
 * @param keepAnonymous how long a conversation nobody signed in to is kept after its last message
 */
@ConfigurationProperties("tableturner.concierge")
public record ConciergeProperties(
        @DefaultValue("1000") int longestMessage,
        @DefaultValue("20") int messagesPerMinute,
        @DefaultValue("120") int messagesPerMinuteAndAddress,
        @DefaultValue("12") int toolCallsPerTurn,
        @DefaultValue("200000") int tokensPerConversation,
        @DefaultValue("16") int messagesRemembered,
        @DefaultValue("20s") Duration timeLimit,
        @DefaultValue("0") double pricePerMillionTokens,
        @DefaultValue("") String modelName,
        @DefaultValue("30d") Duration keepAnonymous) {}
