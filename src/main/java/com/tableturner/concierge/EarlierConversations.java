package com.tableturner.concierge;

import com.tableturner.base.SqlTypes;
import com.tableturner.base.ui.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists a diner's conversations, each under a title made of what the diner said first. */
@Component
class EarlierConversations {

    private static final ZoneId HOME = ZoneId.of("Asia/Kolkata");
    private static final int LONGEST_TITLE = 60;
    private static final int FIRST_MESSAGES = 6;
    private static final Pattern MARK = Pattern.compile("\\[(?:phone|email|code|card)]");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:.–-]+|[\\s,;:.–-]+$");
    private static final Pattern SEVERAL_WORDS = Pattern.compile("\\p{L}.*\\s.*\\p{L}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final JdbcClient sql;
    private final SqlTypes types;
    private final Words words;
    private final Clock clock;

    EarlierConversations(JdbcClient sql, SqlTypes types, Words words, Clock clock) {
        this.sql = sql;
        this.types = types;
        this.words = words;
        this.clock = clock;
    }

    private record Row(long id, String token, Instant lastMessageAt, int turns) {}

    /** Those in which something was said, newest first. */
    @Transactional(readOnly = true)
    public List<EarlierConversation> of(long userId, int limit) {
        var rows = sql.sql("select id, token, updated_at, turns from conversations"
                        + " where user_id = ? and turns > 0 order by updated_at desc, id desc limit ?")
                .params(userId, limit)
                .query((row, number) -> new Row(
                        row.getLong("id"),
                        row.getString("token"),
                        types.readInstant(row, "updated_at"),
                        row.getInt("turns")))
                .list();
        var said = rows.isEmpty()
                ? Map.<Long, List<String>>of()
                : firstWords(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> new EarlierConversation(
                        row.token(),
                        title(said.getOrDefault(row.id(), List.of()), row.lastMessageAt()),
                        row.lastMessageAt(),
                        row.turns()))
                .toList();
    }

    private Map<Long, List<String>> firstWords(List<Long> conversations) {
        var said = new HashMap<Long, List<String>>();
        sql.sql("select conversation_id, text from conversation_messages where conversation_id in (:ids)"
                        + " and author = 'diner' and turn <= :first order by conversation_id, turn")
                .param("ids", conversations)
                .param("first", FIRST_MESSAGES)
                .query(row -> {
                    said.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return said;
    }

    /** Rather a sentence than a word, rather a word than the day. */
    private String title(List<String> said, Instant at) {
        var spoken = said.stream().map(EarlierConversations::withoutMarks).toList();
        return spoken.stream()
                .filter(text -> SEVERAL_WORDS.matcher(text).find())
                .findFirst()
                .or(() -> spoken.stream()
                        .filter(text -> LETTER.matcher(text).find())
                        .findFirst())
                .map(EarlierConversations::shortened)
                .orElseGet(() -> words.text(
                        "concierge.earlier.untitled",
                        Formats.date(LocalDate.ofInstant(at, HOME), LocalDate.now(clock.withZone(HOME)))));
    }

    private static String withoutMarks(String text) {
        var plain = MARK.matcher(text).replaceAll(" ").replaceAll("\\s+", " ");
        return EDGES.matcher(plain).replaceAll("");
    }

    private static String shortened(String text) {
        var title = text;
        if (text.codePointCount(0, text.length()) > LONGEST_TITLE) {
            var head = text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE));
            var space = head.lastIndexOf(' ');
            title = (space > LONGEST_TITLE / 2 ? head.substring(0, space) : head) + "…";
        }
        var first = title.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + title.substring(Character.charCount(first));
    }
}
