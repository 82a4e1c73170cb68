package vn.congvu.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Why a row of a change is refused, and the rule that forbids it. */
record ChangeReason(Sentence reason, Sentence rule) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final Sentence ONE_ENTRY = new Sentence(
            "mỗi ngày của một đơn vị chỉ có một nội dung trong lịch đã công bố",
            "the published calendar says one thing of each day of a unit");

    private static final Sentence ANNUAL_PLAN = new Sentence(
            "Thủ tướng Chính phủ quyết định nghỉ lễ, hoán đổi theo từng năm (BLLĐ 2019 Đ.112 kh.3)",
            "the Prime Minister decides on holidays and swaps year by year (Labour Code 2019 art. 112.3)");

    private static final Sentence COMPENSATION = new Sentence(
            "nghỉ bù là nghỉ vào ngày làm việc kế tiếp (BLLĐ 2019 Đ.111 kh.3)",
            "a day in lieu is the next working day (Labour Code 2019 art. 111.3)");

    private static final Sentence SWAP = new Sentence(
            "hoán đổi là nghỉ một ngày làm việc và làm bù vào một ngày nghỉ hằng tuần (BLLĐ 2019 Đ.112 kh.3)",
            "a swap gives a working day off and makes up for it on a weekly day off (Labour Code 2019 art. 112.3)");

    private static final Sentence NOT_BACK = new Sentence(
            "văn bản không có hiệu lực trở về trước nếu luật không cho phép (Luật 64/2025/QH15 Đ.55)",
            "nothing takes effect retroactively unless the law allows it (Law 64/2025/QH15 art. 55)");

    static ChangeReason twice(LocalDate date, int otherRow) {
        return new ChangeReason(
                new Sentence(
                        "ngày %s đã có ở dòng %d".formatted(DATE.format(date), otherRow),
                        "%s is in row %d already".formatted(DATE.format(date), otherRow)),
                ONE_ENTRY);
    }

    static ChangeReason published(Holiday day) {
        return new ChangeReason(
                new Sentence(
                        "ngày %s đã được công bố: %s (%s)"
                                .formatted(DATE.format(day.date()), day.nameVi(), day.basis()),
                        "%s is published already: %s (%s)"
                                .formatted(DATE.format(day.date()), day.nameEn(), day.basis())),
                ONE_ENTRY);
    }

    static ChangeReason notPublished(LocalDate date) {
        return new ChangeReason(
                new Sentence(
                        "ngày %s không có nội dung nào đã công bố để bỏ".formatted(DATE.format(date)),
                        "nothing is published for %s that could be taken back".formatted(DATE.format(date))),
                ONE_ENTRY);
    }

    static ChangeReason onlyClosuresOfUnits() {
        return new ChangeReason(
                CalendarDataReason.onlyClosuresOfUnits(),
                new Sentence(
                        "nghỉ lễ, nghỉ bù và hoán đổi áp dụng chung cho cả nước (BLLĐ 2019 Đ.111, Đ.112)",
                        "holidays, days in lieu and swaps are those of the whole country (Labour Code 2019 arts 111, 112)"));
    }

    static ChangeReason worksAnyway(LocalDate date) {
        return new ChangeReason(CalendarDataReason.worksAnyway(date), SWAP);
    }

    static ChangeReason offAnyway(ChangedDay day) {
        Sentence rule = switch (day.change()) {
            case COMP_OFF -> COMPENSATION;
            case SWAP_OFF -> SWAP;
            default -> ONE_ENTRY;
        };
        return new ChangeReason(
                new Sentence(
                        "%s vốn là ngày nghỉ của đơn vị".formatted(DATE.format(day.date())),
                        "the unit is off on %s anyway".formatted(DATE.format(day.date()))),
                rule);
    }

    static ChangeReason closedAnyway(Holiday other) {
        return new ChangeReason(
                new Sentence(
                        "ngày %s đơn vị đã nghỉ: %s".formatted(DATE.format(other.date()), other.nameVi()),
                        "the unit is off on %s already: %s".formatted(DATE.format(other.date()), other.nameEn())),
                ONE_ENTRY);
    }

    static ChangeReason closedUnit(Holiday closure) {
        return new ChangeReason(
                new Sentence(
                        "ngày %s đơn vị %s đã công bố đóng cửa; hãy bỏ dòng đó trong cùng lần thay đổi"
                                .formatted(DATE.format(closure.date()), closure.unit()),
                        "a closure of the unit %s is published for %s; take it back in the same change"
                                .formatted(closure.unit(), DATE.format(closure.date()))),
                ONE_ENTRY);
    }

    static ChangeReason swapAlone(LocalDate date) {
        return new ChangeReason(
                new Sentence(
                        "hoán đổi ngày %s thiếu ngày đối ứng (nghỉ hoặc làm bù)".formatted(DATE.format(date)),
                        "the swap of %s lacks its counterpart (the day off or the day made up)"
                                .formatted(DATE.format(date))),
                SWAP);
    }

    static ChangeReason retroactive(LocalDate date, LocalDate today) {
        return new ChangeReason(
                new Sentence(
                        "ngày %s không sau hôm nay (%s)".formatted(DATE.format(date), DATE.format(today)),
                        "%s is not after today (%s)".formatted(DATE.format(date), DATE.format(today))),
                NOT_BACK);
    }

    static ChangeReason closureTooLate(LocalDate date, LocalDate earliest, ChangeRules.Rule rule) {
        return new ChangeReason(
                new Sentence(
                        "đóng cửa ngày %s báo quá muộn, sớm nhất là ngày %s"
                                .formatted(DATE.format(date), DATE.format(earliest)),
                        "the closure of %s comes too late, %s is the earliest day"
                                .formatted(DATE.format(date), DATE.format(earliest))),
                new Sentence(
                        "tối đa %d ngày làm việc trước (%s)".formatted(rule.value(), rule.basis()),
                        "at most %d working days ago (%s)".formatted(rule.value(), rule.basis())));
    }

    static ChangeReason yearMissing(int year, Holidays published) {
        return new ChangeReason(
                CalendarDataReason.yearMissing(year, published.firstYear(), published.lastYear()), ANNUAL_PLAN);
    }

    static ChangeReason yearIncomplete(int year, long holidays, ChangeRules.Rule rule) {
        return new ChangeReason(
                new Sentence(
                        "năm %d mới có %d ngày lễ, phải có ít nhất %d".formatted(year, holidays, rule.value()),
                        "the year %d has %d holidays, at least %d are needed".formatted(year, holidays, rule.value())),
                new Sentence(
                        "số ngày lễ trong năm (" + rule.basis() + ")", "holidays in a year (" + rule.basis() + ")"));
    }
}
