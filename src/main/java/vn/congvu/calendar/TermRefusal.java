package vn.congvu.calendar;

/** The reasons why a text is no term, each with the remedy. */
final class TermRefusal {

    private TermRefusal() {}

    static MalformedTerm form(String text) {
        if (text.contains("-")) {
            return new MalformedTerm(text, "thời hạn không được âm.", "a term cannot be negative.");
        }
        if (text.matches("P[0-9.,]+C?DT.*")) {
            return new MalformedTerm(
                    text,
                    "không trộn ngày và giờ; ghi P5D (ngày làm việc) hoặc PT40H (giờ làm việc).",
                    "days and hours cannot be mixed; write P5D (working days) or PT40H (working hours).");
        }
        return new MalformedTerm(
                text,
                "ghi P5D hoặc P3.5D (ngày làm việc), PT16H hoặc PT4H30M (giờ làm việc), P7CD (ngày theo lịch).",
                "write P5D or P3.5D (working days), PT16H or PT4H30M (working hours), P7CD (calendar days).");
    }

    static MalformedTerm onlyHalves(String text) {
        return new MalformedTerm(
                text,
                "ngày làm việc chỉ chia được nửa ngày, ví dụ P3.5D; phần nhỏ hơn ghi bằng giờ, ví dụ PT26H.",
                "working days can be halved only, as in P3.5D; write anything finer in hours, as in PT26H.");
    }

    static MalformedTerm zeroHours(String text) {
        return new MalformedTerm(
                text,
                "thời hạn theo giờ phải lớn hơn 0; trả trong ngày làm việc ghi P0D.",
                "a term in hours must be longer than zero; write P0D for the same working day.");
    }

    static MalformedTerm zeroCalendarDays(String text) {
        return new MalformedTerm(
                text,
                "thời hạn theo ngày lịch phải từ 1 ngày; trả trong ngày làm việc ghi P0D.",
                "a term in calendar days must be one day at least; write P0D for the same working day.");
    }

    static MalformedTerm tooLong(String text) {
        return new MalformedTerm(text, "thời hạn không được quá 10 năm.", "a term cannot be longer than 10 years.");
    }
}
