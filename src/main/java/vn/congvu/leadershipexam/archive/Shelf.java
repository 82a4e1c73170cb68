package vn.congvu.leadershipexam.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** What goes into an archive, by path; read twice when it is written. */
public final class Shelf {

    private final Map<String, Resource> items = new TreeMap<>();

    public void put(String path, Resource content) {
        if (items.putIfAbsent(path, content) != null) {
            throw new IllegalStateException("Two records of the archive are called " + path);
        }
    }

    public void text(String path, String text) {
        put(path, new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A table as RFC 4180 has it. */
    public void table(String path, List<String> columns, List<? extends List<?>> rows) {
        StringBuilder text = new StringBuilder();
        print(text, columns);
        rows.forEach(row -> print(text, row));
        text(path, text.toString());
    }

    private static void print(StringBuilder text, List<?> row) {
        try {
            CSVFormat.RFC4180.printRecord(text, row.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of the paths. */
    Map<String, Resource> items() {
        return items;
    }
}
