package vn.congvu.calendar;

import java.time.LocalDate;

/** Why calendar data are refused. */
final class CalendarDataReason {

    private CalendarDataReason() {}

    static Sentence columns(String... columns) {
        String names = String.join(", ", columns);
        return new Sentence("dòng tiêu đề phải có các cột " + names, "the header must have the columns " + names);
    }

    static Sentence incomplete() {
        return new Sentence("số ô không khớp với dòng tiêu đề", "the number of cells differs from the header");
    }

    static Sentence missing(String column) {
        return new Sentence("thiếu giá trị ở cột " + column, "there is no value for " + column);
    }

    static Sentence unreadable(String column, String text, String expected) {
        return new Sentence(
                "cột %s ghi “%s”, phải ghi như %s".formatted(column, text, expected),
                "%s says “%s”, expected is %s".formatted(column, text, expected));
    }

    static Sentence listedAlready(LocalDate date, long otherLine) {
        return new Sentence(
                "ngày %s đã có ở dòng %d".formatted(date, otherLine),
                "%s is listed in line %d already".formatted(date, otherLine));
    }

    static Sentence ordinaryDay(DayKind kind) {
        return new Sentence(
                kind + " là ngày thường, chỉ ghi các ngày khác thường",
                kind + " is an ordinary day; list exceptions only");
    }

    static Sentence onlyClosuresOfUnits() {
        return new Sentence(
                "chỉ LOCAL_CLOSURE được ghi riêng cho một đơn vị", "only a LOCAL_CLOSURE can be that of one unit");
    }

    static Sentence worksAnyway(LocalDate date) {
        return new Sentence(
                date + " vốn là ngày làm việc, không thể là ngày làm bù",
                date + " is a working day anyway and cannot make up for another");
    }

    static Sentence offAnyway(LocalDate date) {
        return new Sentence(
                date + " vốn là ngày nghỉ hằng tuần, không thể là ngày nghỉ bù hay hoán đổi",
                date + " is a weekly day off anyway and cannot be given in compensation or exchange");
    }

    static Sentence yearMissing(int year, int firstYear, int lastYear) {
        return new Sentence(
                "thiếu năm %d giữa các năm %d và %d".formatted(year, firstYear, lastYear),
                "the year %d is missing between %d and %d".formatted(year, firstYear, lastYear));
    }

    static Sentence noDays() {
        return new Sentence("không có ngày nào", "there are no days");
    }

    static Sentence noHours(LocalDate date) {
        return new Sentence(
                "không có giờ làm việc chung (*) nào cho tuần của ngày " + date,
                "there are no opening hours for all units (*) in the week of " + date);
    }

    static Sentence sessionsOverlap() {
        return new Sentence(
                "các buổi phải theo thứ tự và không chồng lên nhau", "sessions must be in order and must not overlap");
    }

    static Sentence hoursOverlap(long otherLine) {
        return new Sentence(
                "cùng đơn vị, cùng thứ và cùng thời gian hiệu lực với dòng " + otherLine,
                "the same unit and weekday are already in force in line " + otherLine);
    }

    static Sentence endsBeforeItBegins() {
        return new Sentence("valid_to sớm hơn valid_from", "valid_to is before valid_from");
    }

    static Sentence versionsOutOfOrder() {
        return new Sentence(
                "các phiên bản phải khác nhau và theo thứ tự ngày công bố",
                "versions must differ and stand in the order they were published");
    }
}
