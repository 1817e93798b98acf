package com.tableturner.concierge;

import com.tableturner.base.Actor;
import com.tableturner.base.SqlTypes;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps conversations and their transcripts. What it is given holds no secrets any more. */
@Component
@Transactional
class Conversations {

    private static final int TOKEN_BYTES = 24;
    private static final int LONGEST_TRANSCRIPT = 200;

    private final JdbcClient sql;
    private final SqlTypes types;
    private final Json json;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Conversations(JdbcClient sql, SqlTypes types, Json json, Clock clock) {
        this.sql = sql;
        this.types = types;
        this.json = json;
        this.clock = clock;
    }

    Conversation begin(Actor actor) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var now = types.instant(clock.instant());
        var id = sql.sql("insert into conversations (token, user_id, state, created_at, updated_at)"
                        + " values (?, ?, ?, ?, ?) returning id")
                .params(Arrays.asList(
                        HexFormat.of().formatHex(bytes), userId(actor), json.write(Dialogue.START), now, now))
                .query(Long.class)
                .single();
        return find(id).orElseThrow();
    }

    /** The conversation of this token, if it is nobody's or the actor's. */
    @Transactional(readOnly = true)
    public Optional<Conversation> byToken(Actor actor, String token) {
        return sql.sql("select * from conversations where token = ?")
                .param(token)
                .query(this::read)
                .optional()
                .filter(found -> found.userId() == null || found.userId().equals(userId(actor)));
    }

    /** The diner's last conversation, from whichever device it was held. */
    @Transactional(readOnly = true)
    public Optional<Conversation> lastOf(Actor actor) {
        return actor instanceof Actor.Diner diner
                ? sql.sql("select * from conversations where user_id = ? order by updated_at desc, id desc limit 1")
                        .param(diner.userId())
                        .query(this::read)
                        .optional()
                : Optional.empty();
    }

    @Transactional(readOnly = true)
    public Optional<Conversation> find(long id) {
        return sql.sql("select * from conversations where id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    /** From now on the conversation is the diner's. */
    void claim(long id, long userId) {
        sql.sql("update conversations set user_id = ? where id = ? and user_id is null")
                .params(userId, id)
                .update();
    }

    /** Takes the next turn's number. */
    int nextTurn(long id) {
        return sql.sql("update conversations set turns = turns + 1, updated_at = ? where id = ? returning turns")
                .params(types.instant(clock.instant()), id)
                .query(Integer.class)
                .single();
    }

    void save(long id, Dialogue dialogue, String summary, int tokensUsed) {
        sql.sql("update conversations set state = ?, summary = ?, tokens = tokens + ?, updated_at = ? where id = ?")
                .params(json.write(dialogue), summary, tokensUsed, types.instant(clock.instant()), id)
                .update();
    }

    void add(long id, Entry entry) {
        sql.sql("insert into conversation_messages"
                        + " (conversation_id, turn, author, text, cards, replies, model, checked, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        entry.turn(),
                        entry.author().text(),
                        entry.text(),
                        json.writeCards(entry.cards()),
                        json.write(entry.replies()),
                        entry.model(),
                        entry.checked(),
                        types.instant(entry.at()))
                .update();
    }

    /** The last lines, oldest first. */
    @Transactional(readOnly = true)
    public List<Entry> transcript(long id) {
        return sql.sql(
                        "select * from conversation_messages where conversation_id = ? order by turn desc, id desc limit ?")
                .params(id, LONGEST_TRANSCRIPT)
                .query(this::entry)
                .list()
                .reversed();
    }

    void delete(long id) {
        sql.sql("delete from conversations where id = ?").param(id).update();
    }

    /** Everything the diner and the concierge ever said to each other. */
    void deleteAllOf(long userId) {
        sql.sql("delete from conversations where user_id = ?").param(userId).update();
    }

    /** Whatever one diner had said is another's from now on; nothing proposed to the one waits for the other's yes. */
    void moveAll(long from, long to) {
        sql.sql("update conversation_proposals set status = 'withdrawn' where status = 'open'"
                        + " and conversation_id in (select id from conversations where user_id = ?)")
                .param(from)
                .update();
        sql.sql("update conversations set user_id = ? where user_id = ?")
                .params(to, from)
                .update();
    }

    /** Deletes conversations in which nothing was said since the one moment, and nobody's since the other. */
    int forgetOld(Instant empty, Instant anonymous) {
        return sql.sql("delete from conversations where turns = 0 and updated_at < ?"
                        + " or user_id is null and updated_at < ?")
                .params(types.instant(empty), types.instant(anonymous))
                .update();
    }

    private static @Nullable Long userId(Actor actor) {
        return actor instanceof Actor.Diner diner ? diner.userId() : null;
    }

    private Conversation read(ResultSet row, int number) throws SQLException {
        var userId = row.getLong("user_id");
        var nobodys = row.wasNull();
        return new Conversation(
                row.getLong("id"),
                row.getString("token"),
                nobodys ? null : userId,
                json.read(row.getString("state"), Dialogue.class),
                row.getString("summary"),
                row.getInt("turns"),
                row.getInt("tokens"));
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getInt("turn"),
                Entry.Author.of(row.getString("author")),
                row.getString("text"),
                json.readCards(row.getString("cards")),
                json.readTexts(row.getString("replies")),
                row.getString("model"),
                row.getString("checked"),
                types.readInstant(row, "created_at"));
    }
}
