package vn.congvu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.congvu.calendar.DayChange.COMP_OFF;
import static vn.congvu.calendar.DayChange.HOLIDAY;
import static vn.congvu.calendar.DayChange.LOCAL_CLOSURE;
import static vn.congvu.calendar.DayChange.REMOVED;
import static vn.congvu.calendar.DayChange.SWAP_OFF;
import static vn.congvu.calendar.DayChange.SWAP_WORK;
import static vn.congvu.calendar.DayStatus.OFFICIAL;
import static vn.congvu.calendar.DayStatus.PROVISIONAL;
import static vn.congvu.calendar.TestCalendars.at;
import static vn.congvu.calendar.TestCalendars.on;
import static vn.congvu.calendar.TestCalendars.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Changes of the shipped calendar on Thursday 19 November 2026. */
class ChangedCalendarTest {

    private static final Instant NOW = at("19/11/2026 10:00");
    private static final String WARD = "26740";

    private final Shelf shelf = new Shelf();
    private final WorkingCalendars calendars = new WorkingCalendars(shelf);

    @Test
    void aHolidayPublishedLaterIsInForceAtOnceAndTheOldVersionStays() {
        assertThat(calendars.current().due(term("P3D"), at("27/11/2026 10:00")).due())
                .isEqualTo(at("2/12/2026 17:00"));

        shelf.publish("2026.11", everybody("30/11/2026", HOLIDAY));

        assertThat(calendars.current().version()).isEqualTo("2026.11.1");
        assertThat(calendars.current().due(term("P3D"), at("27/11/2026 10:00")).due())
                .isEqualTo(at("3/12/2026 17:00"));
        assertThat(calendars
                        .version("2026.11")
                        .due(term("P3D"), at("27/11/2026 10:00"))
                        .due())
                .isEqualTo(at("2/12/2026 17:00"));
    }

    @Test
    void anEditionGoesOnFromTheOneBefore() {
        shelf.publish("2026.11", everybody("30/11/2026", HOLIDAY));
        shelf.publish("2026.11.1", everybody("1/12/2026", HOLIDAY));

        assertThat(calendars.current().day(on("30/11/2026")).isWorking()).isFalse();
        assertThat(calendars.current().day(on("1/12/2026")).isWorking()).isFalse();
        assertThat(calendars.version("2026.11.1").day(on("1/12/2026")).isWorking())
                .isTrue();
    }

    @Test
    void aDraftIsComputedWithAndForgotten() {
        String version;
        try (CalendarDraft draft = calendars.draft(List.of(everybody("30/11/2026", HOLIDAY)), NOW)) {
            version = draft.version();
            assertThat(calendars.version(version).day(on("30/11/2026")).isWorking())
                    .isFalse();
            assertThat(calendars.current().day(on("30/11/2026")).isWorking()).isTrue();
        }
        String forgotten = version;
        assertThat(catchThrowableOfType(UnknownCalendarVersion.class, () -> calendars.version(forgotten)))
                .isNotNull();
    }

    @Test
    void aSwapGivesADayAndTakesASaturday() {
        shelf.publish("2026.11", everybody("23/11/2026", SWAP_OFF), everybody("28/11/2026", SWAP_WORK));

        assertThat(calendars.current().day(on("23/11/2026")).minutes()).isZero();
        assertThat(calendars.current().day(on("28/11/2026")).minutes()).isEqualTo(480);
    }

    @Test
    void aStormClosesOneWardAndItsDivisions() {
        shelf.publish("2026.11", of(WARD, "20/11/2026", LOCAL_CLOSURE));

        assertThat(calendars.forUnit("26740-VHXH").day(on("20/11/2026")).isWorking())
                .isFalse();
        assertThat(calendars.forUnit("26734").day(on("20/11/2026")).isWorking()).isTrue();
    }

    @Test
    void aDayTakenBackIsOrdinaryAgain() {
        shelf.publish("2026.11", everybody("24/11/2026", REMOVED));

        assertThat(calendars.current().day(on("24/11/2026")).kind()).isEqualTo(DayKind.WORKING);
    }

    @Test
    void aProvisionalDayIsConfirmed() {
        var confirmed = changed(null, "2/9/2027", HOLIDAY, OFFICIAL);
        accepted(confirmed);
        shelf.publish("2026.11", confirmed);

        assertThat(calendars.current().day(on("2/9/2027")).status()).isEqualTo(OFFICIAL);
        assertThat(refused(confirmed)).containsExactly("1: đã được công bố");
    }

    @Test
    void theYearListsItsDaysWithTheChangeThatBroughtThem() {
        shelf.publish("2026.11", of(WARD, "20/11/2026", LOCAL_CLOSURE), everybody("30/11/2026", HOLIDAY));

        PublishedYear ward = calendars.year(2026, "26740-VHXH");
        PublishedYear other = calendars.year(2026, "26734");

        assertThat(ward.version()).isEqualTo("2026.11.1");
        assertThat(ward.status()).isEqualTo(OFFICIAL);
        assertThat(ward.days())
                .filteredOn(day -> day.changeId() != null)
                .extracting(day -> day.date() + " " + day.kind() + " " + day.unit())
                .containsExactly("2026-11-20 LOCAL_CLOSURE 26740", "2026-11-30 HOLIDAY null");
        assertThat(other.days()).noneMatch(day -> day.kind() == DayKind.LOCAL_CLOSURE);
        assertThat(calendars.year(2027, null).status()).isEqualTo(PROVISIONAL);
        assertThat(other.hours())
                .extracting(hours -> hours.weekdays() + " " + hours.sessions())
                .containsExactly("MON-FRI 07:30-11:30 13:00-17:00");
    }

    @Test
    void contradictionsNameTheRowTheReasonAndTheRule() {
        var refusal = catchThrowableOfType(
                RefusedChange.class,
                () -> calendars.check(
                        List.of(everybody("30/11/2026", HOLIDAY), everybody("29/11/2026", COMP_OFF)), NOW));

        assertThat(refusal.rows()).singleElement().satisfies(row -> {
            assertThat(row.row()).isEqualTo(1);
            assertThat(row.reasonVi()).isEqualTo("29/11/2026 vốn là ngày nghỉ của đơn vị");
            assertThat(row.ruleVi()).contains("BLLĐ 2019 Đ.111 kh.3");
            assertThat(row.ruleEn()).contains("Labour Code 2019 art. 111.3");
        });
        assertThat(refusal).hasMessageContaining("row 2");
    }

    @Test
    void aDayOffThatIsOffAnywayIsRefused() {
        assertThat(refused(everybody("5/12/2026", SWAP_OFF), everybody("12/12/2026", SWAP_WORK)))
                .containsExactly("1: vốn là ngày nghỉ");
        assertThat(refused(of(WARD, "5/12/2026", LOCAL_CLOSURE))).containsExactly("1: vốn là ngày nghỉ");
    }

    @Test
    void aSwappedSaturdayThatWorksAnywayIsRefused() {
        assertThat(refused(everybody("30/11/2026", SWAP_WORK), everybody("1/12/2026", SWAP_OFF)))
                .containsExactly("1: vốn là ngày làm việc");
    }

    @Test
    void aSwapWithoutItsCounterpartIsRefused() {
        assertThat(refused(everybody("23/11/2026", SWAP_OFF))).containsExactly("1: thiếu ngày đối ứng");
        shelf.publish("2026.11", everybody("23/11/2026", SWAP_OFF), everybody("28/11/2026", SWAP_WORK));
        assertThat(refused(everybody("28/11/2026", REMOVED))).containsExactly("1: thiếu ngày đối ứng");
        accepted(everybody("28/11/2026", REMOVED), everybody("23/11/2026", REMOVED));
    }

    @Test
    void theSameDayTwiceIsRefused() {
        assertThat(refused(everybody("30/11/2026", HOLIDAY), everybody("30/11/2026", HOLIDAY)))
                .containsExactly("2: đã có ở dòng 1");
        assertThat(refused(everybody("24/11/2026", HOLIDAY))).containsExactly("1: đã được công bố");
        assertThat(refused(everybody("30/11/2026", REMOVED))).containsExactly("1: không có nội dung");
    }

    @Test
    void aClosureOnADayOffIsRefusedAndADayOffOnAClosureToo() {
        assertThat(refused(of(WARD, "24/11/2026", LOCAL_CLOSURE))).containsExactly("1: đơn vị đã nghỉ");
        assertThat(refused(everybody("30/11/2026", HOLIDAY), of(WARD, "30/11/2026", LOCAL_CLOSURE)))
                .containsExactly("2: đơn vị đã nghỉ");
        shelf.publish("2026.11", of(WARD, "25/11/2026", LOCAL_CLOSURE));
        assertThat(refused(of("26740-VHXH", "25/11/2026", LOCAL_CLOSURE))).containsExactly("1: đơn vị đã nghỉ");
        assertThat(refused(everybody("25/11/2026", HOLIDAY))).containsExactly("1: đã công bố đóng cửa");
        accepted(everybody("25/11/2026", HOLIDAY), of(WARD, "25/11/2026", REMOVED));
    }

    @Test
    void onlyAClosureIsThatOfOneUnit() {
        assertThat(refused(of(WARD, "30/11/2026", HOLIDAY))).containsExactly("1: chỉ LOCAL_CLOSURE");
    }

    @Test
    void nothingIsChangedInThePastExceptAnUnforeseenClosure() {
        assertThat(refused(everybody("19/11/2026", HOLIDAY))).containsExactly("1: không sau hôm nay");
        assertThat(refused(everybody("18/11/2026", LOCAL_CLOSURE))).containsExactly("1: không sau hôm nay");

        // five working days before Thursday the 19th lies Thursday the 12th
        accepted(of(WARD, "12/11/2026", LOCAL_CLOSURE), of(WARD, "19/11/2026", LOCAL_CLOSURE));
        assertThat(refused(of(WARD, "11/11/2026", LOCAL_CLOSURE))).containsExactly("1: báo quá muộn");
    }

    @Test
    void aNewYearComesWithAllItsHolidays() {
        List<ChangedDay> year = holidaysOf2028();
        accepted(year.toArray(ChangedDay[]::new));

        assertThat(refused(year.subList(0, 11).toArray(ChangedDay[]::new)))
                .hasSize(11)
                .allMatch(row -> row.contains("mới có 11 ngày lễ"));
        assertThat(refused(everybody("3/1/2030", HOLIDAY))).containsExactly("1: thiếu năm 2028");
    }

    private static List<ChangedDay> holidaysOf2028() {
        List<ChangedDay> year = new ArrayList<>();
        for (String day :
                List.of("1/1", "25/1", "26/1", "27/1", "28/1", "31/1", "4/4", "30/4", "1/5", "1/9", "2/9", "24/11")) {
            year.add(changed(null, day + "/2028", HOLIDAY, PROVISIONAL));
        }
        return year;
    }

    private void accepted(ChangedDay... days) {
        assertThatCode(() -> calendars.check(List.of(days), NOW)).doesNotThrowAnyException();
    }

    /** Row by row, the words of the reason that tell one refusal from another. */
    private List<String> refused(ChangedDay... days) {
        var refusal = catchThrowableOfType(RefusedChange.class, () -> calendars.check(List.of(days), NOW));
        List<String> words = List.of(
                "vốn là ngày nghỉ",
                "vốn là ngày làm việc",
                "thiếu ngày đối ứng",
                "đã có ở dòng 1",
                "đã được công bố",
                "không có nội dung",
                "đơn vị đã nghỉ",
                "đã công bố đóng cửa",
                "chỉ LOCAL_CLOSURE",
                "không sau hôm nay",
                "báo quá muộn",
                "mới có 11 ngày lễ",
                "thiếu năm 2028");
        return refusal.rows().stream()
                .map(row -> row.row() + 1 + ": "
                        + words.stream()
                                .filter(row.reasonVi()::contains)
                                .findFirst()
                                .orElse(row.reasonVi()))
                .toList();
    }

    private static ChangedDay everybody(String date, DayChange change) {
        return changed(null, date, change, OFFICIAL);
    }

    private static ChangedDay of(String unit, String date, DayChange change) {
        return changed(unit, date, change, OFFICIAL);
    }

    private static ChangedDay changed(String unit, String date, DayChange change, DayStatus status) {
        LocalDate day = on(date);
        return new ChangedDay(day, change, unit, "Ngày thử", "Test day", status, "Quyết định thử", "change");
    }

    /** What a database keeps, in memory. */
    private static final class Shelf implements PublishedEditions {

        private final Map<String, Edition> editions = new LinkedHashMap<>();
        private String last;

        void publish(String base, ChangedDay... days) {
            last = "2026.11." + (editions.size() + 1);
            editions.put(last, new Edition(last, base, List.of(days)));
        }

        @Override
        public Optional<String> current(String shipped) {
            return Optional.ofNullable(last);
        }

        @Override
        public Optional<Edition> edition(String version) {
            return Optional.ofNullable(editions.get(version));
        }
    }
}
