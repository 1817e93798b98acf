package com.tableturner.exchange;

import com.tableturner.exchange.Column.Use;
import com.tableturner.exchange.ImportRefused.Why;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a whole file of one set: each sheet's head, then its rows; what is wrong is noted, not thrown. */
final class RowParser {

    private final DataSet set;
    private final int mostRows;
    private final List<ImportRow> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private List<Optional<Column>> head = List.of();
    private @Nullable String sheet;
    private int read;

    RowParser(DataSet set, int mostRows) {
        this.set = set;
        this.mostRows = mostRows;
    }

    /** Rows without a problem. */
    List<ImportRow> rows() {
        return rows;
    }

    List<RowProblem> problems() {
        return problems;
    }

    /** How many rows there are in all. */
    int read() {
        return read;
    }

    /**
     * @throws ImportRefused if the head is not that of the set, or there are no rows, or too many
     */
    static RowParser parse(DataSet set, IncomingFile file, int mostRows) {
        var parser = new RowParser(set, mostRows);
        SourceFile.read(file, parser::accept);
        if (parser.read == 0) {
            throw new ImportRefused(Why.NO_ROWS);
        }
        return parser;
    }

    private void accept(SourceRow row) {
        if (row.isBlank()) {
            return;
        }
        if (!row.sheet().equals(sheet)) {
            sheet = row.sheet();
            head = head(row);
            return;
        }
        read++;
        if (read > mostRows) {
            throw new ImportRefused(Why.TOO_MANY_ROWS, String.valueOf(mostRows));
        }
        parse(row);
    }

    private List<Optional<Column>> head(SourceRow row) {
        var names = row.cells().stream()
                .map(cell -> cell.text().strip().toLowerCase(Locale.ROOT))
                .toList();
        var known = new HashMap<String, Column>();
        set.columns().forEach(column -> known.put(column.name(), column));
        var missing = set.columns().stream()
                .filter(column -> column.use() == Use.KEY || column.use() == Use.REQUIRED)
                .map(Column::name)
                .filter(name -> !names.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new ImportRefused(Why.MISSING_COLUMNS, missing.toArray(String[]::new));
        }
        var unknown = names.stream()
                .filter(name -> !name.isEmpty() && !known.containsKey(name))
                .toList();
        if (!unknown.isEmpty()) {
            throw new ImportRefused(Why.UNKNOWN_COLUMNS, unknown.toArray(String[]::new));
        }
        var filled = names.stream().filter(name -> !name.isEmpty()).toList();
        if (filled.stream().distinct().count() < filled.size()) {
            throw new ImportRefused(Why.TWICE_THE_SAME_COLUMN);
        }
        return names.stream().map(name -> Optional.ofNullable(known.get(name))).toList();
    }

    private void parse(SourceRow row) {
        var before = problems.size();
        var values = new HashMap<String, Object>();
        if (row.cells().size() < head.size() && row.sheet().isEmpty()) {
            note(row, "", "cut-off", String.valueOf(row.cells().size()), String.valueOf(head.size()));
        }
        for (var index = 0; index < row.cells().size(); index++) {
            var column = index < head.size() ? head.get(index) : Optional.<Column>empty();
            column.ifPresentOrElse(value(row, index, values), surplus(row, index));
        }
        if (problems.size() == before) {
            requireFilled(row, values);
        }
        if (problems.size() == before) {
            rows.add(new ImportRow(row.sheet(), row.line(), values));
        }
    }

    private java.util.function.Consumer<Column> value(SourceRow row, int index, Map<String, Object> values) {
        return column -> {
            var cell = row.cells().get(index);
            if (cell.formula()) {
                note(row, column.name(), "formula");
            } else if (column.use() != Use.OUT && !cell.text().isBlank()) {
                try {
                    values.put(
                            column.name(), CellReader.read(column, cell.text().strip()));
                } catch (RowRefused refused) {
                    problems.add(refused.in(new ImportRow(row.sheet(), row.line(), Map.of())));
                }
            }
        };
    }

    private Runnable surplus(SourceRow row, int index) {
        return () -> {
            if (!row.cells().get(index).text().isBlank()) {
                note(row, "", "too-many-cells", String.valueOf(head.size()));
            }
        };
    }

    private void requireFilled(SourceRow row, Map<String, Object> values) {
        set.columns().stream()
                .filter(column -> column.use() == Use.KEY || column.use() == Use.REQUIRED)
                .filter(column -> !values.containsKey(column.name()))
                .forEach(column -> note(row, column.name(), "missing"));
    }

    private void note(SourceRow row, String column, String why, String... details) {
        problems.add(new RowProblem(row.sheet(), row.line(), column, why, List.of(details)));
    }
}
