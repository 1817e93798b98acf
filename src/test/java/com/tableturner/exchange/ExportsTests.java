package com.tableturner.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import com.tableturner.reservation.BookingRequest;
import com.tableturner.reservation.Bookings;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.TableRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class ExportsTests extends ExchangeTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Autowired
    private Bookings bookings;

    private void book(String name, String note) {
        bookings.book(
                manager,
                new BookingRequest(
                        UUID.randomUUID().toString(),
                        new TableRequest(house, FRIDAY, LocalTime.of(19, 0), 2),
                        name,
                        note,
                        null,
                        Channel.STAFF,
                        "+919845098308"));
    }

    private byte[] export(Actor actor, DataSet set, FileFormat format) {
        var out = new ByteArrayOutputStream();
        exports.write(actor, new ExportRequest(set, format, Set.of(), null, null), out, Watcher.NOBODY);
        return out.toByteArray();
    }

    private String csv(Actor actor, DataSet set) {
        return new String(export(actor, set, FileFormat.CSV), StandardCharsets.UTF_8);
    }

    private List<List<String>> rows(byte[] content) throws Exception {
        var file = Files.write(folder.resolve("read-back"), content);
        var rows = new ArrayList<List<String>>();
        SourceFile.read(
                new IncomingFile(file, "read-back"),
                row -> rows.add(
                        row.cells().stream().map(SourceRow.SourceCell::text).toList()));
        return rows;
    }

    @Test
    void holdWhatTheActorServesAndNothingElse() {
        book("Asha Rao", "");
        var elsewhere = house();

        var file = csv(manager, DataSet.RESERVATIONS);

        assertThat(file).contains(slug + ",2026-11-27,19:00,2,Asha Rao,'+919845098308,T1,confirmed");
        assertThat(csv(manager, DataSet.TABLES).lines()).hasSize(3);
        assertThatThrownBy(() -> exports.write(
                        manager,
                        new ExportRequest(DataSet.TABLES, FileFormat.CSV, Set.of(elsewhere), null, null),
                        new ByteArrayOutputStream(),
                        Watcher.NOBODY))
                .isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void giveBackTheTextThatASpreadsheetCouldHaveRun(FileFormat format) throws Exception {
        book("=HYPERLINK(\"x\")", "'+1, \"two\"\nlines");

        var rows = rows(export(manager, DataSet.RESERVATIONS, format));

        assertThat(rows).hasSize(2);
        assertThat(rows.getLast())
                .contains("=HYPERLINK(\"x\")", "'+1, \"two\"\nlines", "+919845098308", "2026-11-27", "19:00", "2");
    }

    @Test
    void neverBeginACellSoThatASpreadsheetRunsIt() {
        book("=cmd|' /C calc'!A0", "@x");

        assertThat(csv(manager, DataSet.RESERVATIONS)).doesNotContainPattern("(^|,)\"?[=+@]");
    }

    @ParameterizedTest
    @EnumSource(DataSet.class)
    void canBeMadeOfEverySetInBothFormats(DataSet set) throws Exception {
        book("Asha Rao", "");

        for (var format : FileFormat.values()) {
            var rows = rows(export(admin, set, format));
            assertThat(rows.getFirst())
                    .isEqualTo(set.exported().stream().map(Column::name).toList());
        }
    }

    @Test
    void areForThoseWhoMaySeeWhatIsInThem() {
        assertThatThrownBy(() -> export(editor, DataSet.GUESTS, FileFormat.CSV)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> export(editor, DataSet.RESERVATIONS, FileFormat.CSV))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> export(host, DataSet.TABLES, FileFormat.CSV)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> export(manager, DataSet.STAFF, FileFormat.CSV)).isInstanceOf(NotAllowed.class);
        assertThat(export(editor, DataSet.TABLES, FileFormat.CSV)).isNotEmpty();
    }

    @Test
    void leaveAnAuditRowThatSaysHowManyRowsWentOut() {
        book("Asha Rao", "");

        csv(manager, DataSet.RESERVATIONS);

        assertThat(audited("exported").getFirst())
                .contains("\"what\":\"reservations\"", "\"rows\":\"1\"", "\"format\":\"csv\"")
                .doesNotContain("Asha");
    }

    @Test
    void stopWhenNobodyWantsThemAnyMoreAndSaySoInTheAudit() {
        var unwanted = new Watcher() {
            @Override
            public void reached(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> exports.write(
                        manager,
                        new ExportRequest(DataSet.TABLES, FileFormat.XLSX, Set.of(), null, null),
                        new ByteArrayOutputStream(),
                        unwanted))
                .isInstanceOf(Cancelled.class);
        assertThat(audited("exported").getFirst()).contains("\"rows\":\"0\"");
    }

    @Test
    void areNarrowedToDates() {
        book("Asha Rao", "");
        var out = new ByteArrayOutputStream();

        var rows = exports.write(
                manager,
                new ExportRequest(DataSet.RESERVATIONS, FileFormat.CSV, Set.of(house), FRIDAY.plusDays(1), null),
                out,
                Watcher.NOBODY);

        assertThat(rows).isZero();
    }
}
