package com.tableturner.concierge;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.Actor;
import com.tableturner.base.CurrentActor;
import com.tableturner.diner.GuestRecords;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ConciergeContext
class ForgottenGuestsTests {

    @Autowired
    private Concierge concierge;

    @Autowired
    private Proposals proposals;

    @Autowired
    private GuestRecords guests;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private World world;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private DataSource database;

    @BeforeEach
    void begin() {
        world.begin();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    /** A diner with a proposal open, and their conversation's id. */
    private Conversation talked(String name) {
        world.signedIn(World.newNumber(), name);
        var token = concierge.begin(CurrentActor.get()).token();
        say(token, "hello");
        say(token, "Bella Tavola tomorrow at 7 pm for 2");
        return concierge.resume(CurrentActor.get(), token);
    }

    private void say(String token, String words) {
        concierge.say(token, Saying.typed(words), world.door()).answer().run(new Quiet());
    }

    private static Actor.Diner diner(Conversation conversation) {
        return new Actor.Diner(conversation.userId());
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    /** How many rows each table has of the conversation; every table that names a conversation counts. */
    private Map<String, Integer> rows(Conversation conversation) throws SQLException {
        var rows = new TreeMap<String, Integer>();
        rows.put("conversations", count("conversations where id", conversation));
        for (var table : tables()) {
            rows.put(table, count(table + " where conversation_id", conversation));
        }
        return rows;
    }

    private List<String> tables() throws SQLException {
        var tables = new ArrayList<String>();
        try (var connection = database.getConnection();
                var columns = connection.getMetaData().getColumns(null, null, null, "conversation_id")) {
            while (columns.next()) {
                tables.add(columns.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private int count(String where, Conversation conversation) {
        return sql.sql("select count(*) from " + where + " = ?")
                .param(conversation.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void leaveNothingOfWhatTheySaid() throws SQLException {
        var others = talked("Ravi Menon");
        var gone = talked("Asha Rao");
        assertThat(rows(gone))
                .containsOnlyKeys("conversations", "conversation_messages", "conversation_proposals")
                .allSatisfy((table, count) -> assertThat(count).as(table).isPositive());

        inTransaction(() -> guests.erase(diner(gone).userId()));

        assertThat(rows(gone).values()).containsOnly(0);
        assertThat(rows(others).values()).doesNotContain(0);
        assertThat(concierge.transcript(diner(gone), gone.token())).isEmpty();
    }

    @Test
    void bringTheirConversationsAlongWhenTheyAreOneWithAnother() {
        var kept = talked("Asha Rao");
        var gone = talked("Asha R");

        inTransaction(() -> guests.merge(diner(kept).userId(), diner(gone).userId()));

        assertThat(concierge.earlier(diner(kept), 20))
                .extracting(EarlierConversation::token)
                .containsExactlyInAnyOrder(kept.token(), gone.token());
        assertThat(concierge.transcript(diner(kept), gone.token())).hasSize(4);
        assertThat(concierge.earlier(diner(gone), 20)).isEmpty();
    }

    @Test
    void leaveNothingProposedToThemForTheOtherToConfirm() {
        var kept = talked("Asha Rao");
        var gone = talked("Asha R");

        inTransaction(() -> guests.merge(diner(kept).userId(), diner(gone).userId()));

        assertThat(proposals.current(gone.id())).isEmpty();
        assertThat(proposals.current(kept.id())).isPresent();
    }

    @Test
    void keepWhatTheySaidWhenTheErasureIsRolledBack() throws SQLException {
        var stays = talked("Asha Rao");

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            guests.erase(diner(stays).userId());
            status.setRollbackOnly();
        });

        assertThat(rows(stays).values()).doesNotContain(0);
    }
}
