package com.tableturner.base;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How whoever is signed in wants to see things; each has only their own. */
@Service
@OpenToAll
public class Preferences {

    /** The longest value, in characters. */
    public static final int LONGEST = 4000;

    private final JdbcClient sql;
    private final ReadingSql reading;

    Preferences(JdbcClient sql, ReadingSql reading) {
        this.sql = sql;
        this.reading = reading;
    }

    public Optional<String> load(Actor actor, String name) {
        return reading.sql("select content from preferences where actor = ? and name = ?")
                .params(actor.key(), name)
                .query(String.class)
                .optional();
    }

    /** Keeps a value; nothing is kept for those who have not signed in. */
    @Transactional
    public void keep(Actor actor, String name, String value) {
        if (actor instanceof Actor.Anonymous || value.length() > LONGEST) {
            return;
        }
        sql.sql("insert into preferences (actor, name, content) values (?, ?, ?)"
                        + " on conflict (actor, name) do update set content = excluded.content")
                .params(actor.key(), name, value)
                .update();
    }
}
