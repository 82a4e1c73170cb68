package vn.congvu.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file of reference data: UTF-8, comma separated (RFC 4180), a header row. */
public record CsvFile(String name, byte[] content) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    /** A file shipped with the product, such as {@code catalogue/units.csv}. */
    public static CsvFile shipped(String path) {
        try (InputStream in = CsvFile.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The product lacks its file " + path);
            }
            return new CsvFile(path.substring(path.lastIndexOf('/') + 1), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rows; throws {@link UnreadableFile} when the file as a whole cannot be used. */
    public List<CsvRow> rows(String... neededColumns) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text()), FORMAT)) {
            for (String column : neededColumns) {
                if (!parser.getHeaderMap().containsKey(column)) {
                    throw new UnreadableFile(name, "thiếu cột " + column, "the column " + column + " is missing");
                }
            }
            return parser.stream().map(this::row).toList();
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile(name, "sai định dạng CSV: " + e.getMessage(), "no valid CSV: " + e.getMessage());
        }
    }

    private String text() throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return Normalizer.normalize(withoutMark, Normalizer.Form.NFC);
    }

    private CsvRow row(CSVRecord csv) {
        Map<String, String> cells = new HashMap<>();
        csv.toMap().forEach((column, cell) -> {
            if (!cell.isBlank()) {
                cells.put(column, cell.strip());
            }
        });
        return new CsvRow(name, (int) csv.getRecordNumber() + 1, cells);
    }
}
