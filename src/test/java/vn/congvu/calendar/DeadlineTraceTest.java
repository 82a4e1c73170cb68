package vn.congvu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.calendar.TestCalendars.CITY;
import static vn.congvu.calendar.TestCalendars.at;
import static vn.congvu.calendar.TestCalendars.on;
import static vn.congvu.calendar.TestCalendars.term;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "Why this date?": the sentences as people read them. */
class DeadlineTraceTest {

    private static final String TET = " (BLLĐ Đ.112; Thông báo 9441/TB-BNV 16/10/2025 (nghỉ 14-22/02/2026))";

    @Test
    void explainsFiveWorkingDaysAcrossTet() {
        Deadline deadline = CITY.due(term("P5D"), at("12/2/2026 10:00"));

        assertThat(vietnamese(deadline))
                .containsExactly(
                        "12/2: Ngày bắt đầu, không tính",
                        "13/2: Ngày làm việc thứ 1",
                        "14/2: Thứ Bảy, nghỉ hằng tuần",
                        "15/2: Chủ nhật, nghỉ hằng tuần",
                        "16/2: Nghỉ Tết Nguyên đán Bính Ngọ - 29 tháng Chạp" + TET,
                        "17/2: Nghỉ Tết Nguyên đán Bính Ngọ - mùng 1 Tết" + TET,
                        "18/2: Nghỉ Tết Nguyên đán Bính Ngọ - mùng 2 Tết" + TET,
                        "19/2: Nghỉ Tết Nguyên đán Bính Ngọ - mùng 3 Tết" + TET,
                        "20/2: Nghỉ Tết Nguyên đán Bính Ngọ - mùng 4 Tết" + TET,
                        "21/2: Thứ Bảy, nghỉ hằng tuần",
                        "22/2: Chủ nhật, nghỉ hằng tuần",
                        "23/2: Ngày làm việc thứ 2",
                        "24/2: Ngày làm việc thứ 3",
                        "25/2: Ngày làm việc thứ 4",
                        "26/2: Ngày làm việc thứ 5, hết hạn lúc 17:00");
        assertThat(english(deadline))
                .startsWith("12/2: Start day, not counted", "13/2: Working day 1", "14/2: Saturday, weekly day off")
                .contains("17/2: Public holiday: Lunar New Year (Binh Ngo)" + TET)
                .endsWith("26/2: Working day 5, due at 17:00");
    }

    @Test
    void countsTheMinutesOfEachDayOfATermInHours() {
        Deadline deadline = CITY.due(term("PT8H"), at("28/8/2026 16:00"));

        assertThat(vietnamese(deadline))
                .startsWith("28/8: Tính 1 giờ", "29/8: Thứ Bảy, nghỉ hằng tuần")
                .anyMatch(day -> day.startsWith("31/8: Nghỉ hoán đổi dịp Quốc khánh (Thông báo 9441/TB-BNV"))
                .endsWith("3/9: Tính 7 giờ, hết hạn lúc 16:00");
        assertThat(english(deadline)).startsWith("28/8: 1 h counted").endsWith("3/9: 7 h counted, due at 16:00");
        assertThat(deadline.trace()).extracting(TracedDay::countedMinutes).containsExactly(60, 0, 0, 0, 0, 0, 420);
        assertThat(deadline.trace()).extracting(TracedDay::dayNumber).containsExactly(1, 0, 0, 0, 0, 0, 2);
    }

    @Test
    void namesTheMakeUpDay() {
        Deadline deadline = CITY.due(term("P1D"), at("21/8/2026 09:00"));

        assertThat(vietnamese(deadline).get(1))
                .startsWith("22/8: Ngày làm việc thứ 1: Làm việc bù (hoán đổi 31/8) (Thông báo 9441/TB-BNV")
                .endsWith(", hết hạn lúc 17:00");
        assertThat(deadline.trace().get(1).kind()).isEqualTo(DayKind.SWAP_WORK);
    }

    @Test
    void saysThatADayIsProvisional() {
        Deadline deadline = CITY.due(term("P1D"), at("4/2/2027 09:00"));

        assertThat(vietnamese(deadline).get(1))
                .startsWith("5/2: Nghỉ Tết Nguyên đán Đinh Mùi")
                .contains("(dự kiến; ");
        assertThat(english(deadline).get(1)).startsWith("5/2: Public holiday").contains("(provisional; ");
    }

    @Test
    void saysThatTheReceiptCameAfterTheCutOff() {
        Deadline deadline = CITY.due(term("P0D"), at("24/4/2026 15:10"), LocalTime.of(15, 0));

        assertThat(vietnamese(deadline))
                .containsExactly(
                        "24/4: Nhận sau 15:00; tính như nhận lúc 07:30 28/04/2026",
                        "25/4: Thứ Bảy, nghỉ hằng tuần",
                        "26/4: Nghỉ Giỗ Tổ Hùng Vương (10/3 âm lịch)"
                                + " (BLLĐ 2019 Đ.112 kh.1; ngày âm lịch tính toán (Chủ nhật))",
                        "27/4: Nghỉ bù Giỗ Tổ Hùng Vương (BLLĐ Đ.111 kh.3)",
                        "28/4: Trả trong ngày làm việc, hết hạn lúc 17:00");
    }

    @Test
    void saysThatTheReceiptCameAfterClosing() {
        Deadline deadline = CITY.due(term("P1D"), at("16/11/2026 17:20"));

        assertThat(vietnamese(deadline))
                .startsWith(
                        "16/11: Nhận lúc 17:20, sau giờ làm việc; tính như nhận lúc 07:30 17/11/2026",
                        "17/11: Ngày bắt đầu, không tính");
        assertThat(english(deadline))
                .startsWith("16/11: Received at 17:20, after closing; counts as received at 07:30 17/11/2026");
    }

    @Test
    void countsHalfOfTheLastDay() {
        Deadline deadline = CITY.due(term("P1.5D"), at("16/11/2026 09:00"));

        assertThat(deadline.trace()).extracting(TracedDay::countedMinutes).containsExactly(0, 480, 240);
        assertThat(vietnamese(deadline)).endsWith("18/11: Ngày làm việc thứ 2, nửa ngày, hết hạn lúc 11:30");
    }

    @Test
    void saysWhenNothingWasLeftOfTheDay() {
        Deadline deadline = CITY.due(term("PT1H"), at("16/11/2026 17:00"));

        assertThat(vietnamese(deadline))
                .containsExactly("16/11: Nhận đúng giờ đóng cửa, chưa tính", "17/11: Tính 1 giờ, hết hạn lúc 08:30");
    }

    @Test
    void keepsTheMinutesWholeWhenSecondsAreCounted() {
        Deadline deadline = CITY.due(term("PT1M"), at("16/11/2026 16:59:40"));

        assertThat(deadline.trace()).extracting(TracedDay::countedMinutes).containsExactly(0, 1);
        assertThat(vietnamese(deadline))
                .containsExactly("16/11: Tính chưa đến 1 phút", "17/11: Tính 1 phút, hết hạn lúc 07:30:40");
    }

    @Test
    void showsADayAsTheCalendarHasIt() {
        CalendarDay tet = CITY.day(on("17/2/2026"));

        assertThat(tet.kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(tet.status()).isEqualTo(DayStatus.OFFICIAL);
        assertThat(tet.sessions()).isEmpty();
        assertThat(tet.basis()).contains("9441/TB-BNV");
        assertThat(CITY.day(on("22/8/2026")).minutes()).isEqualTo(480);
    }

    private static List<String> vietnamese(Deadline deadline) {
        return deadline.trace().stream()
                .map(day -> date(day) + ": " + day.whyVi())
                .toList();
    }

    private static List<String> english(Deadline deadline) {
        return deadline.trace().stream()
                .map(day -> date(day) + ": " + day.whyEn())
                .toList();
    }

    private static String date(TracedDay day) {
        return day.date().getDayOfMonth() + "/" + day.date().getMonthValue();
    }
}
