package vn.congvu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.congvu.calendar.TestCalendars.CITY;
import static vn.congvu.calendar.TestCalendars.at;
import static vn.congvu.calendar.TestCalendars.term;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDayTermTest {

    @ParameterizedTest(name = "{0} received {1} is due {2}: {3}")
    @CsvSource({
        "P7CD,  9/11/2026 10:00,  16/11/2026 17:00, days off are counted",
        "P6CD,  9/11/2026 10:00,  16/11/2026 17:00, an end on Sunday moves to Monday",
        "P5CD,  9/11/2026 10:00,  16/11/2026 17:00, and so does one on Saturday",
        "P4CD,  9/11/2026 10:00,  13/11/2026 17:00, an end on Friday stays",
        "P5CD,  12/2/2026 10:00,  23/2/2026 17:00,  an end in Tet moves behind it",
        "P1CD,  21/8/2026 10:00,  22/8/2026 17:00,  a swapped Saturday is no day off",
        "P30CD, 14/11/2026 10:00, 16/12/2026 17:00, received on Saturday it counts from Monday"
    })
    void endAtTheClosingHourOfAWorkingDay(String term, String from, String due, String why) {
        assertThat(CITY.due(term(term), at(from)).due()).as(why).isEqualTo(at(due));
    }

    @Test
    void sayWhyTheEndMoved() {
        Deadline deadline = CITY.due(term("P5CD"), at("9/11/2026 10:00"));
        assertThat(deadline.trace())
                .extracting(TracedDay::dayNumber, TracedDay::whyVi)
                .endsWith(
                        tuple(5, "Ngày thứ 5: Thứ Bảy, nghỉ hằng tuần"),
                        tuple(0, "Chủ nhật, nghỉ hằng tuần"),
                        tuple(
                                0,
                                "Ngày cuối là ngày nghỉ nên hạn chuyển sang ngày làm việc kế tiếp (BLDS 2015 Đ.148),"
                                        + " hết hạn lúc 17:00"));
    }
}
