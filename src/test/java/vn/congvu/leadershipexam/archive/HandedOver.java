package vn.congvu.leadershipexam.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.congvu.leadershipexam.evidence.Sha256;

/** An archive as whoever fetches it reads it. */
public record HandedOver(Map<String, byte[]> records) {

    /** Refuses one whose list of contents is not what lies in it. */
    public static HandedOver of(byte[] zip) throws IOException {
        Map<String, byte[]> records = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                records.put(entry.getName(), in.readAllBytes());
            }
        }
        List<String> listed = new String(records.remove("contents.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
        assertThat(listed)
                .containsExactlyElementsOf(records.entrySet().stream()
                        .map(one -> one.getKey() + "," + one.getValue().length + "," + Sha256.of(one.getValue()))
                        .toList());
        return new HandedOver(records);
    }

    public String text(String path) {
        assertThat(records).containsKey(path);
        return new String(records.get(path), StandardCharsets.UTF_8);
    }

    /** Without the names of the columns. */
    public List<String> rows(String path) {
        return text(path).lines().skip(1).toList();
    }

    public long pages(String folder) {
        return records.entrySet().stream()
                .filter(one ->
                        one.getKey().startsWith(folder + "/") && one.getKey().endsWith(".png"))
                .filter(one -> new String(one.getValue(), 1, 3, StandardCharsets.US_ASCII).equals("PNG"))
                .count();
    }
}
