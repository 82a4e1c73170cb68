package vn.congvu.calendar;

/** A text that is no term: wrong form, negative, zero hours, or longer than ten years. */
public final class MalformedTerm extends CalendarRefusal {

    private static final int QUOTED_LENGTH = 40;

    MalformedTerm(String text, String reasonVi, String reasonEn) {
        super(
                "Thời hạn “" + quoted(text) + "” không hợp lệ: " + reasonVi,
                "The term “" + quoted(text) + "” is not valid: " + reasonEn);
    }

    /** What somebody typed may be arbitrarily long; the message is not. */
    private static String quoted(String text) {
        if (text == null) {
            return "";
        }
        return text.length() <= QUOTED_LENGTH ? text : text.substring(0, QUOTED_LENGTH) + "…";
    }
}
