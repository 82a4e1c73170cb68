package vn.congvu.calendar;

/** Working minutes in words: hours and minutes, never days, because a day of work is not a number of hours. */
final class Amount {

    private Amount() {}

    static String vi(int minutes) {
        return words(minutes, " giờ", " phút", "chưa đến 1 phút");
    }

    static String en(int minutes) {
        return words(minutes, " h", " min", "less than 1 min");
    }

    private static String words(int minutes, String hour, String minute, String nearlyNothing) {
        if (minutes == 0) {
            return nearlyNothing;
        }
        String hours = minutes < 60 ? "" : minutes / 60 + hour;
        String rest = minutes % 60 == 0 ? "" : minutes % 60 + minute;
        return hours.isEmpty() || rest.isEmpty() ? hours + rest : hours + " " + rest;
    }
}
