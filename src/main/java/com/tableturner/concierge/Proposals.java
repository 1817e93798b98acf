package com.tableturner.concierge;

import com.tableturner.base.SqlTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was proposed. Of one conversation at most one proposal is open: a new one withdraws the one before. */
@Component
@Transactional
class Proposals {

    private final JdbcClient sql;
    private final SqlTypes types;
    private final Json json;
    private final Clock clock;

    Proposals(JdbcClient sql, SqlTypes types, Json json, Clock clock) {
        this.sql = sql;
        this.types = types;
        this.json = json;
        this.clock = clock;
    }

    Proposal open(long conversationId, int turn, Proposal.Terms terms) {
        withdraw(conversationId);
        var id = sql.sql("insert into conversation_proposals (conversation_id, turn, terms, status, created_at)"
                        + " values (?, ?, ?, ?, ?) returning id")
                .params(
                        conversationId,
                        turn,
                        json.write(terms),
                        Proposal.Status.OPEN.text(),
                        types.instant(clock.instant()))
                .query(Long.class)
                .single();
        return new Proposal(id, conversationId, turn, terms, Proposal.Status.OPEN, "");
    }

    @Transactional(readOnly = true)
    public Optional<Proposal> current(long conversationId) {
        return sql.sql("select * from conversation_proposals where conversation_id = ? and status = 'open'"
                        + " order by id desc limit 1")
                .param(conversationId)
                .query(this::read)
                .optional();
    }

    void withdraw(long conversationId) {
        sql.sql("update conversation_proposals set status = 'withdrawn' where conversation_id = ? and status = 'open'")
                .param(conversationId)
                .update();
    }

    void done(long id, String result) {
        sql.sql("update conversation_proposals set status = 'done', result = ? where id = ?")
                .params(result, id)
                .update();
    }

    private Proposal read(ResultSet row, int number) throws SQLException {
        var status = row.getString("status");
        return new Proposal(
                row.getLong("id"),
                row.getLong("conversation_id"),
                row.getInt("turn"),
                json.read(row.getString("terms"), Proposal.Terms.class),
                Arrays.stream(Proposal.Status.values())
                        .filter(known -> known.text().equals(status))
                        .findFirst()
                        .orElseThrow(),
                row.getString("result"));
    }
}
