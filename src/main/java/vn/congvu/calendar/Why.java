package vn.congvu.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** The sentences a deadline explains itself with. */
final class Why {

    private static final String[] WEEKDAYS_VI = {
        "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"
    };
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");

    private Why() {}

    static Sentence ordinary() {
        return new Sentence("Ngày làm việc", "Working day");
    }

    static Sentence weeklyOff(LocalDate date) {
        String weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return new Sentence(
                WEEKDAYS_VI[date.getDayOfWeek().ordinal()] + ", nghỉ hằng tuần", weekday + ", weekly day off");
    }

    static Sentence dayOff(CalendarDay day) {
        return switch (day.kind()) {
            case HOLIDAY -> named(day, "Nghỉ ", "Public holiday: ");
            case LOCAL_CLOSURE -> named(day, "Đơn vị đóng cửa: ", "Unit closed: ");
            case COMP_OFF, SWAP_OFF -> named(day, "", "");
            case WEEKLY_OFF, WORKING, SWAP_WORK -> weeklyOff(day.date());
        };
    }

    static Sentence startDay() {
        return new Sentence("Ngày bắt đầu, không tính", "Start day, not counted");
    }

    static Sentence sameDay(CalendarDay day) {
        return due(new Sentence("Trả trong ngày làm việc", "Due on the same working day"), day.closing());
    }

    static Sentence receivedTooLate(Receipt receipt) {
        ZonedDateTime counted = receipt.countedFrom().atZone(WorkingCalendar.ZONE);
        Sentence reason = receipt.missedCutOff() == null
                ? new Sentence(
                        "Nhận lúc " + clock(receipt.receivedAt()) + ", sau giờ làm việc",
                        "Received at " + clock(receipt.receivedAt()) + ", after closing")
                : new Sentence(
                        "Nhận sau " + clock(receipt.missedCutOff()), "Received after " + clock(receipt.missedCutOff()));
        return reason.then(
                "; tính như nhận lúc " + MOMENT.format(counted), "; counts as received at " + MOMENT.format(counted));
    }

    static Sentence workingDay(CalendarDay day, int number) {
        return madeUp(day, new Sentence("Ngày làm việc thứ " + number, "Working day " + number));
    }

    static Sentence halfDay(Sentence counted) {
        return counted.then(", nửa ngày", ", half a day");
    }

    static Sentence calendarDay(CalendarDay day, int number) {
        Sentence counted = new Sentence("Ngày thứ " + number, "Day " + number);
        if (day.isWorking()) {
            return madeUp(day, counted);
        }
        Sentence off = dayOff(day);
        return counted.then(": " + off.vi(), ": " + off.en());
    }

    static Sentence movedFromDayOff() {
        return new Sentence(
                "Ngày cuối là ngày nghỉ nên hạn chuyển sang ngày làm việc kế tiếp (BLDS 2015 Đ.148)",
                "The last day is a day off, so the deadline moves to the next working day (BLDS 2015 Đ.148)");
    }

    static Sentence counted(CalendarDay day, int minutes) {
        return madeUp(day, new Sentence("Tính " + Amount.vi(minutes), Amount.en(minutes) + " counted"));
    }

    static Sentence alreadyClosed() {
        return new Sentence("Nhận đúng giờ đóng cửa, chưa tính", "Received at the closing hour, nothing counted yet");
    }

    static Sentence due(Sentence why, LocalTime at) {
        return why.then(", hết hạn lúc " + clock(at), ", due at " + clock(at));
    }

    private static Sentence madeUp(CalendarDay day, Sentence counted) {
        if (day.kind() != DayKind.SWAP_WORK) {
            return counted;
        }
        Sentence name = named(day, "", "");
        return counted.then(": " + name.vi(), ": " + name.en());
    }

    private static Sentence named(CalendarDay day, String beforeVi, String beforeEn) {
        boolean provisional = day.status() == DayStatus.PROVISIONAL;
        return new Sentence(
                beforeVi + day.nameVi() + " (" + (provisional ? "dự kiến; " : "") + day.basis() + ")",
                beforeEn + day.nameEn() + " (" + (provisional ? "provisional; " : "") + day.basis() + ")");
    }

    private static String clock(LocalTime time) {
        return (time.getSecond() == 0 ? MINUTE : SECOND).format(time);
    }
}
