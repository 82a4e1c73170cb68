package vn.congvu.escalation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import vn.congvu.sla.ClockKind;

/** A written row that has been understood: which clocks it is for, and what it gives them. */
record LadderLine(int number, Set<ClockKind> kinds, Set<Boolean> promise, DayRange days, Rung rung) {

    private static final int MOST_MINUTES = 100_000;
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    static LadderLine read(LadderSheet.Line line) {
        return new Reader(line).read();
    }

    /** Reads the cells of one row. */
    private record Reader(LadderSheet.Line line) {

        LadderLine read() {
            Rung rung = new Rung(
                    word("level", AlertLevel.class),
                    word("measuredFrom", Rung.MeasuredFrom.class),
                    number("workingMinutes", -MOST_MINUTES, MOST_MINUTES),
                    cell("notBeforePercent").isEmpty() ? 0 : number("notBeforePercent", 0, 100),
                    recipients(),
                    cell("condition").isEmpty() ? null : word("condition", Rung.Condition.class));
            refuseContradictions(rung);
            if (text("basis").isBlank()) {
                throw refused("không nêu căn cứ", "names no basis");
            }
            return new LadderLine(line.number(), kinds(), promise(), days(), rung);
        }

        private void refuseContradictions(Rung rung) {
            if (rung.measuredFrom() == Rung.MeasuredFrom.START && rung.workingMinutes() < 0) {
                throw refused(
                        "tính từ lúc bắt đầu nên không thể sớm hơn lúc đó",
                        "is measured from the start and therefore cannot come before it");
            }
            if (rung.measuredFrom() == Rung.MeasuredFrom.EVE && rung.workingMinutes() > 0) {
                throw refused(
                        "tính từ ngày làm việc trước nên không thể muộn hơn lúc đó",
                        "is measured from the day before and therefore cannot come after it");
            }
            if (rung.conditional() && !kinds().stream().allMatch(ClockKind::isPromise)) {
                throw refused(
                        "xét phiếu xin lỗi ở nơi không có hẹn trả", "asks for an apology where nothing was promised");
            }
        }

        private java.util.List<Rung.Recipient> recipients() {
            var names = text("addressee").strip().split("\\s+");
            if (new HashSet<>(Arrays.asList(names)).size() < names.length) {
                throw refused("nêu một người nhận hai lần", "names an addressee twice");
            }
            return Arrays.stream(names)
                    .map(name -> constant("addressee", name, Rung.Recipient.class))
                    .toList();
        }

        private Set<ClockKind> kinds() {
            if (cell("clock").isEmpty()) {
                return EnumSet.allOf(ClockKind.class);
            }
            var kinds = EnumSet.noneOf(ClockKind.class);
            for (String name : cell("clock").split(",", -1)) {
                kinds.add(constant("clock", unquoted("clock", name.strip()), ClockKind.class));
            }
            return kinds;
        }

        private Set<Boolean> promise() {
            return switch (cell("promise")) {
                case "" -> Set.of(true, false);
                case "true" -> Set.of(true);
                case "false" -> Set.of(false);
                default -> throw says("promise", cell("promise"), "true, false");
            };
        }

        private DayRange days() {
            return DayRange.read(cell("startedOn"))
                    .orElseThrow(() -> says("startedOn", cell("startedOn"), ">= date(\"2025-07-01\")"));
        }

        private <E extends Enum<E>> E word(String column, Class<E> words) {
            return constant(column, text(column), words);
        }

        private <E extends Enum<E>> E constant(String column, String name, Class<E> words) {
            return Arrays.stream(words.getEnumConstants())
                    .filter(word -> word.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> says(column, name, Arrays.toString(words.getEnumConstants())));
        }

        private int number(String column, int least, int most) {
            String written = cell(column);
            if (!NUMBER.matcher(written).matches()
                    || Integer.parseInt(written) < least
                    || Integer.parseInt(written) > most) {
                throw says(column, written, least + "…" + most);
            }
            return Integer.parseInt(written);
        }

        private String text(String column) {
            return unquoted(column, cell(column));
        }

        private String unquoted(String column, String written) {
            var quoted = QUOTED.matcher(written);
            if (!quoted.matches()) {
                throw says(column, written, "\"…\" (double quotes)");
            }
            return quoted.group(1);
        }

        /** A dash means the same as an empty cell. */
        private String cell(String column) {
            String written = line.cells().getOrDefault(column, "").strip();
            return written.equals("-") ? "" : written;
        }

        /** @param possible what could stand there instead */
        private UnusableLadder says(String column, String written, String possible) {
            return refused(
                    "ghi '" + written + "' ở cột " + column + "; có thể ghi: " + possible,
                    "says '" + written + "' for " + column + "; possible are: " + possible);
        }

        private UnusableLadder refused(String vi, String en) {
            return new UnusableLadder(line.number(), vi, en);
        }
    }
}
