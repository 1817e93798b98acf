package com.tableturner.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import com.tableturner.exchange.ImportRefused.Why;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportsTests extends ExchangeTest {

    private static final String BOOK = "number,restaurant,date,time,party,name,phone,tables";
    private static final String CLOSE = "restaurant,date,table,from,to,reason";

    private ImportReport check(Actor actor, DataSet set, IncomingFile file) {
        return imports.check(actor, set, file, Watcher.NOBODY);
    }

    private ImportReport write(Actor actor, DataSet set, IncomingFile file) {
        return imports.write(actor, set, file, Watcher.NOBODY);
    }

    private String reservation(String date, String time, int party, String name) {
        return "," + slug + "," + date + "," + time + "," + party + "," + name + ",,";
    }

    private void isRefused(Why why, IncomingFile file) {
        assertThatThrownBy(() -> check(manager, DataSet.RESERVATIONS, file))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
        assertThatThrownBy(() -> write(manager, DataSet.RESERVATIONS, file)).isInstanceOf(ImportRefused.class);
        assertThat(count("reservations where restaurant_id = ?", house)).isZero();
    }

    // -- whole files

    @Test
    void refuseWhatIsNoSpreadsheet() throws IOException {
        isRefused(Why.EMPTY, file("empty.csv", ""));
        isRefused(Why.NOT_A_SPREADSHEET, file("picture.csv", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"));
        isRefused(Why.MISSING_COLUMNS, file("letter.csv", "Dear all,\r\nplease book a table."));
        isRefused(Why.NO_ROWS, csv(BOOK));
        isRefused(Why.UNKNOWN_COLUMNS, csv(BOOK + ",price", reservation("2026-11-27", "19:00", 2, "Asha") + ",1"));
        isRefused(Why.TWICE_THE_SAME_COLUMN, csv(BOOK + ",name", reservation("2026-11-27", "19:00", 2, "A") + ",B"));
        var latin = folder.resolve("latin.csv");
        Files.write(latin, (BOOK + "\r\n" + "Ren\u00e9").getBytes(StandardCharsets.ISO_8859_1));
        isRefused(Why.NOT_UTF_8, new IncomingFile(latin, "latin.csv"));
        var old =
                Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        isRefused(Why.OLD_EXCEL, new IncomingFile(old, "old.xls"));
    }

    @Test
    void refuseFilesThatAreTooLargeWithoutReadingThem() throws IOException {
        var path = folder.resolve("large.csv");
        try (var large = new RandomAccessFile(path.toFile(), "rw")) {
            large.setLength(200L * 1024 * 1024);
        }
        isRefused(Why.TOO_LARGE, new IncomingFile(path, "large.csv"));
    }

    @Test
    void refuseHalfAFile() throws IOException {
        isRefused(Why.DAMAGED, file("half.csv", BOOK + "\r\n" + ",x,2026-11-27,19:00,2,\"Asha R"));
        var out = new ByteArrayOutputStream();
        exports.write(
                admin, new ExportRequest(DataSet.TABLES, FileFormat.XLSX, Set.of(), null, null), out, Watcher.NOBODY);
        var half = new byte[out.size() / 2];
        System.arraycopy(out.toByteArray(), 0, half, 0, half.length);
        isRefused(Why.DAMAGED, new IncomingFile(Files.write(folder.resolve("half.xlsx"), half), "half.xlsx"));
        var cut = csv(BOOK, reservation("2026-11-27", "19:00", 2, "Asha"), "," + slug + ",2026-11-27,19:3");
        assertThat(check(manager, DataSet.RESERVATIONS, cut).problems())
                .anySatisfy(problem -> assertThat(problem.why()).isEqualTo("cut-off"));
        assertThat(write(manager, DataSet.RESERVATIONS, cut).canBeWritten()).isFalse();
        assertThat(count("reservations where restaurant_id = ?", house)).isZero();
    }

    @Test
    void refuseFormulasInTheirCells() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "x", "1.0")) {
            var sheet = workbook.newWorksheet("Bookings");
            var head = BOOK.split(",");
            for (var column = 0; column < head.length; column++) {
                sheet.value(0, column, head[column]);
            }
            sheet.value(1, 1, slug);
            sheet.value(1, 2, java.time.LocalDate.of(2026, 11, 27));
            sheet.style(1, 2).format("yyyy-mm-dd").set();
            sheet.value(1, 3, "19:00");
            sheet.formula(1, 4, "1+1");
            sheet.value(1, 5, "Asha");
        }
        var file = new IncomingFile(Files.write(folder.resolve("formula.xlsx"), out.toByteArray()), "formula.xlsx");

        assertThat(check(manager, DataSet.RESERVATIONS, file).problems())
                .containsExactly(new RowProblem("Bookings", 2, "party", "formula", java.util.List.of()));
    }

    // -- who

    @Test
    void areForThoseWhoMayChangeWhatIsInThem() {
        var file = csv(BOOK, reservation("2026-11-27", "19:00", 2, "Asha"));
        assertThatThrownBy(() -> check(editor, DataSet.RESERVATIONS, file)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> check(host, DataSet.CLOSE_OUTS, csv(CLOSE))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> write(manager, DataSet.WAITLIST, file)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void refuseRowsOfAnotherRestaurant() {
        var elsewhere = house();
        var other = sql.sql("select slug from restaurants where id = ?")
                .param(elsewhere)
                .query(String.class)
                .single();

        var report = write(
                manager,
                DataSet.CLOSE_OUTS,
                csv(CLOSE, other + ",2026-11-27,,19:00,20:00,", "nowhere,2026-11-27,,19:00,20:00,"));

        assertThat(report.problems()).extracting(RowProblem::why).containsExactly("not-yours", "not-yours");
        assertThat(count("close_outs where restaurant_id = ?", elsewhere)).isZero();
    }

    // -- reservations

    @Test
    void tryEveryRowAndWriteNothing() {
        var report = check(
                manager,
                DataSet.RESERVATIONS,
                csv(
                        BOOK,
                        reservation("2026-11-27", "19:00", 2, "Asha"),
                        reservation("2026-11-27", "19:00", 4, "Ravi"),
                        reservation("2026-11-27", "19:30", 2, "Too many"),
                        reservation("2026-11-01", "19:00", 2, "Past"),
                        reservation("2026-11-27", "25:00", 2, "Wrong time"),
                        reservation("2026-11-27", "19:00", 2, "")));

        assertThat(report.rows()).isEqualTo(6);
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.problems())
                .extracting(problem -> problem.line() + " " + problem.column() + " " + problem.why())
                .containsExactly("4  reason.no-table", "5  reason.past", "6 time not-a-time", "7 name empty");
        assertThat(count("reservations where restaurant_id = ?", house)).isZero();
        assertThat(count("table_occupancy where restaurant_id = ?", house)).isZero();
    }

    @Test
    void writeAllRowsOrNone() {
        var good = reservation("2026-11-27", "19:00", 2, "Asha");

        assertThat(write(manager, DataSet.RESERVATIONS, csv(BOOK, good, reservation("2026-11-27", "19:00", 9, "Large")))
                        .problems())
                .hasSize(1);
        assertThat(count("reservations where restaurant_id = ?", house)).isZero();
        assertThat(count("audit_log where restaurant_id = ?", house)).isZero();

        var report =
                write(manager, DataSet.RESERVATIONS, csv(BOOK, good, reservation("2026-11-28", "20:00", 4, "Ravi")));
        assertThat(report.added()).isEqualTo(2);
        assertThat(count("reservations where restaurant_id = ? and status = 'confirmed'", house))
                .isEqualTo(2);
        assertThat(audited("imported").getFirst()).contains("\"rows\":\"2\"", "\"added\":\"2\"");
    }

    @Test
    void changeNothingWhenAFileComesTwice() {
        var file = csv(BOOK, reservation("2026-11-27", "19:00", 2, "Asha"));
        write(manager, DataSet.RESERVATIONS, file);

        var again = write(manager, DataSet.RESERVATIONS, file);

        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(count("reservations where restaurant_id = ?", house)).isEqualTo(1);
    }

    @Test
    void moveAndCancelReservationsByTheirNumber() {
        write(manager, DataSet.RESERVATIONS, csv(BOOK, reservation("2026-11-27", "19:00", 2, "Asha")));
        var number = sql.sql("select reservation_id from reservations where restaurant_id = ?")
                .param(house)
                .query(String.class)
                .single();

        var moved =
                write(manager, DataSet.RESERVATIONS, csv(BOOK, number + "," + slug + ",2026-11-28,20:00,2,Asha,,T2"));
        assertThat(moved.changed()).isEqualTo(1);
        assertThat(count(
                        "reservations r join tables t on t.id = r.table_id where r.restaurant_id = ?"
                                + " and r.time_slot = '20:00' and t.table_number = 'T2'",
                        house))
                .isEqualTo(1);

        var cancelled = write(
                manager,
                DataSet.RESERVATIONS,
                csv(BOOK + ",status", number + "," + slug + ",2026-11-28,20:00,2,Asha,,,cancelled"));
        assertThat(cancelled.changed()).isEqualTo(1);
        assertThat(count("table_occupancy where restaurant_id = ?", house)).isZero();
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void findNothingNewInOurOwnExports(FileFormat format) throws IOException {
        write(manager, DataSet.RESERVATIONS, csv(BOOK, reservation("2026-11-27", "19:00", 2, "=Asha")));
        write(editor, DataSet.CLOSE_OUTS, csv(CLOSE, slug + ",2026-11-27,T2,19:00,11:00,@paint"));
        write(
                editor,
                DataSet.COMBINATIONS,
                csv("restaurant,combination,tables,min_party,max_party", slug + ",Both,T1+T2,5,6"));
        write(
                editor,
                DataSet.SPECIAL_DAYS,
                csv(
                        "restaurant,date,name,shift,first_seating,last_seating,end",
                        slug + ",2026-12-25,Christmas,Lunch,12:00,14:00,16:00",
                        slug + ",2026-12-25,Christmas,Dinner,18:00,22:00,01:00",
                        slug + ",2026-12-26,Closed,,,,"));
        for (var set : DataSet.values()) {
            if (set.canBeImported() && set != DataSet.GUESTS && imports.mostRows(set) > 0) {
                var out = new ByteArrayOutputStream();
                exports.write(manager, new ExportRequest(set, format, Set.of(house), null, null), out, Watcher.NOBODY);
                var file = new IncomingFile(
                        Files.write(folder.resolve(set.text() + "." + format), out.toByteArray()), "own");
                var report = check(manager, set, file);
                assertThat(report.problems()).as(set.text()).isEmpty();
                assertThat(report.unchanged()).as(set.text()).isPositive();
                assertThat(report.added() + report.changed()).as(set.text()).isZero();
            }
        }
    }

    // -- set-up

    @Test
    void replaceTheShiftsOfAWeekdayFromADateOn() {
        var head = "restaurant,weekday,shift,first_seating,last_seating,end,pacing_online,pacing_staff,valid_from";
        var report = write(
                editor,
                DataSet.SHIFTS,
                csv(
                        head,
                        slug + ",friday,Lunch,12:00,14:30,16:00,8,12,2026-12-01",
                        slug + ",friday,Dinner,18:00,23:00,01:00,,,2026-12-01",
                        slug + ",monday,,,,,,,2026-12-01"));

        assertThat(report.changed()).isEqualTo(2);
        assertThat(count("shifts where restaurant_id = ? and weekday = 5 and valid_to is null", house))
                .isEqualTo(2);
        assertThat(count("shifts where restaurant_id = ? and weekday = 1 and valid_to is null", house))
                .isZero();
        assertThat(check(
                                editor,
                                DataSet.SHIFTS,
                                csv(
                                        head,
                                        slug + ",sunday,A,12:00,14:30,16:00,,,",
                                        slug + ",sunday,B,14:00,16:30,18:00,,,",
                                        slug + ",monday,Late,18:00,23:30,23:00,,,",
                                        slug + ",tuesday,Slow,18:00,22:00,23:00,0,,"))
                        .problems())
                .extracting(RowProblem::why)
                .containsExactly("overlaps", "after-2300", "less-than-one");
    }

    @Test
    void refuseSpecialDaysAndCloseOutsInThePast() {
        assertThat(check(editor, DataSet.CLOSE_OUTS, csv(CLOSE, slug + ",2026-11-01,,19:00,20:00,"))
                        .problems())
                .extracting(RowProblem::why)
                .containsExactly("past");
        assertThat(check(editor, DataSet.SPECIAL_DAYS, csv("restaurant,date,name", slug + ",2026-11-01,Late"))
                        .problems())
                .extracting(RowProblem::why)
                .containsExactly("past");
    }

    @Test
    void addAndChangeTablesAndCombinations() {
        var head = "restaurant,table,capacity,min_party,max_party,area,sold";

        var tables = write(
                editor,
                DataSet.TABLES,
                csv(head, slug + ",T2,6,2,6,Garden,in_house", slug + ",T3,4,,,,", slug + ",T1,2,,,,"));
        assertThat(tables.problems()).isEmpty();
        assertThat(tables.changed()).isEqualTo(1);
        assertThat(tables.added()).isEqualTo(1);
        assertThat(tables.unchanged()).isEqualTo(1);
        assertThat(count("tables where restaurant_id = ? and capacity = 6 and sold = 'in_house'", house))
                .isEqualTo(1);

        var joined = "restaurant,combination,tables,min_party,max_party";
        assertThat(write(editor, DataSet.COMBINATIONS, csv(joined, slug + ",Long,T2+T3,7,10"))
                        .added())
                .isEqualTo(1);
        assertThat(write(editor, DataSet.COMBINATIONS, csv(joined, slug + ",Long,T1+T2+T3,7,12"))
                        .changed())
                .isEqualTo(1);
        assertThat(count("audit_log where restaurant_id = ? and action = 'edited'", house))
                .isEqualTo(2);
    }

    @Test
    void refuseTablesThatMakeNoSenseOrWouldLeaveAPartyWithoutOne() {
        var head = "restaurant,table,capacity,min_party,max_party";
        write(manager, DataSet.RESERVATIONS, csv(BOOK, reservation("2026-11-27", "19:00", 4, "Asha")));

        var report = check(
                editor,
                DataSet.TABLES,
                csv(
                        head,
                        slug + ",0,2,1,2",
                        slug + ",T5,0,1,1",
                        slug + ",T6,1000,1,1",
                        slug + ",T7,4,3,2",
                        slug + ",T2,2,1,2"));

        assertThat(report.problems())
                .extracting(problem -> problem.column() + " " + problem.why())
                .containsExactly(
                        "table not-a-table-number",
                        "capacity not-between",
                        "capacity not-between",
                        "min_party not-between",
                        "max_party parties-would-not-fit");
    }

    @Test
    void changeRestaurantsAndLetOnlyAdminsAddOne() {
        var head = "restaurant,name,cuisine,location,city,address,phone,price_range,rating,turn_small_minutes";
        var changed = slug + ",New name,Thai,Area,Bangalore,1 Road,+918022220000,₹₹₹,4.5,120";

        assertThat(write(editor, DataSet.RESTAURANTS, csv(head, changed)).changed())
                .isEqualTo(1);
        assertThat(count("restaurants where id = ? and name = 'New name' and plan_version = 2", house))
                .isEqualTo(1);
        var added = "new-" + slug + ",Another,Thai,Area,Bangalore,2 Road,+918022220001,₹,,";
        assertThat(check(editor, DataSet.RESTAURANTS, csv(head, added)).problems())
                .extracting(RowProblem::why)
                .containsExactly("not-yours");
        assertThat(write(admin, DataSet.RESTAURANTS, csv(head, added)).added()).isEqualTo(1);
        assertThat(check(admin, DataSet.RESTAURANTS, csv(head, changed.replace("₹₹₹", "cheap")))
                        .problems())
                .extracting(RowProblem::why)
                .containsExactly("not-a-price-range");
    }

    // -- guests

    @Test
    void writeDownWhatIsKnownOfGuests() {
        var head = "phone,name,tags,preferences,allergies";
        var row = "096201 " + String.format("%05d", house) + ",Asha,VIP;Regular,Window,Nuts";

        assertThat(check(manager, DataSet.GUESTS, csv(head, row)).problems())
                .extracting(RowProblem::why)
                .containsExactly("no-such-guest");
        assertThat(write(admin, DataSet.GUESTS, csv(head, row)).added()).isEqualTo(1);
        assertThat(count("guest_tags where tag = 'VIP'")).isEqualTo(1);
        assertThat(count("audit_log where coalesce(after_values, '') like '%Nuts%'"))
                .isZero();
    }

    @Test
    void stopWithoutATraceWhenNobodyWantsThemAnyMore() {
        var unwanted = new Watcher() {
            @Override
            public void reached(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> imports.write(
                        manager,
                        DataSet.RESERVATIONS,
                        csv(BOOK, reservation("2026-11-27", "19:00", 2, "Asha")),
                        unwanted))
                .isInstanceOf(Cancelled.class);
        assertThat(count("reservations where restaurant_id = ?", house)).isZero();
    }
}
