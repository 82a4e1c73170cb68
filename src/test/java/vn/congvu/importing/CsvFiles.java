package vn.congvu.importing;

import java.nio.charset.StandardCharsets;

/** Files for tests, written down line by line. */
public final class CsvFiles {

    private CsvFiles() {}

    public static CsvFile of(String name, String... lines) {
        return new CsvFile(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** The shipped file with more lines at its end. */
    public static CsvFile extended(CsvFile file, String... lines) {
        String text = new String(file.content(), StandardCharsets.UTF_8);
        return new CsvFile(file.name(), (text + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    public static CsvFile replaced(CsvFile file, String what, String by) {
        String text = new String(file.content(), StandardCharsets.UTF_8);
        if (!text.contains(what)) {
            throw new IllegalArgumentException(file.name() + " does not contain " + what);
        }
        return new CsvFile(file.name(), text.replace(what, by).getBytes(StandardCharsets.UTF_8));
    }
}
