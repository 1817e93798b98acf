package com.tableturner.exchange;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.ChangedMeanwhile;
import com.tableturner.base.NotAllowed;
import com.tableturner.exchange.Importer.Outcome;
import com.tableturner.reservation.Refused;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes unit after unit within the running transaction; one that is refused is undone, and noted. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Trial {

    private static final String SAVEPOINT = "before_unit";

    private final JdbcTemplate jdbc;
    private final EntityManager entities;

    Trial(JdbcTemplate jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** What became of the units so far. */
    static final class Tally {

        private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        private final List<RowProblem> problems = new ArrayList<>();
        private long units;

        int of(Outcome outcome) {
            return counts.getOrDefault(outcome, 0);
        }

        List<RowProblem> problems() {
            return problems.stream()
                    .sorted(Comparator.comparing(RowProblem::sheet).thenComparingInt(RowProblem::line))
                    .toList();
        }

        void note(RowProblem problem) {
            problems.add(problem);
        }

        long units() {
            return units;
        }
    }

    void run(Actor actor, Importer importer, List<List<ImportRow>> units, Tally tally, Runnable afterEach) {
        for (var unit : units) {
            jdbc.execute("savepoint " + SAVEPOINT);
            try {
                var outcome = importer.write(actor, unit);
                entities.flush();
                tally.counts.merge(outcome, 1, Integer::sum);
            } catch (DataAccessException | jakarta.persistence.PersistenceException broken) {
                undo(tally, new RowRefused("", "not-stored"), unit);
            } catch (RuntimeException refused) {
                undo(tally, worded(refused), unit);
            }
            jdbc.execute("release savepoint " + SAVEPOINT);
            tally.units++;
            afterEach.run();
        }
    }

    private void undo(Tally tally, RowRefused refused, List<ImportRow> unit) {
        entities.clear();
        jdbc.execute("rollback to savepoint " + SAVEPOINT);
        tally.problems.add(refused.in(unit.getFirst()));
    }

    private static RowRefused worded(RuntimeException thrown) {
        return switch (thrown) {
            case RowRefused refused -> refused;
            case BadInput wrong ->
                new RowRefused(
                        column(wrong.field()), wrong.problem(), wrong.details().toArray(String[]::new));
            case Refused refused ->
                new RowRefused(
                        "",
                        "reason."
                                + refused.reason()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'));
            case ChangedMeanwhile meanwhile -> new RowRefused("", "changed-meanwhile");
            case NotAllowed notAllowed -> new RowRefused("", "not-allowed");
            case IllegalArgumentException wrong -> new RowRefused("", "makes-no-sense");
            default -> throw thrown;
        };
    }

    /** The name of a field of ours as the head of a file has it, as in {@code customer_name}. */
    private static String column(String field) {
        return switch (field) {
            case "customerName" -> "name";
            case "specialRequests" -> "requests";
            case "phone", "guestPhone", "phoneNumber" -> "phone";
            default -> field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        };
    }
}
