package vn.congvu.leadershipexam.script;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvRow;
import vn.congvu.leadershipexam.Body;

/** Who holds the key between codes and candidates: {@code exam/key-holders.csv}. Any two of the three open it. */
@Component
public class KeyShares {

    private final List<KeyShare> shares = CsvFile.shipped("exam/key-holders.csv")
            .rows("share", "code", "bodies", "envelope", "text_vi", "text_en", "basis")
            .stream()
            .map(KeyShares::share)
            .toList();

    private static KeyShare share(CsvRow row) {
        return new KeyShare(
                row.count("share"),
                row.text("code"),
                Stream.of(row.text("bodies").split(" ")).map(Body::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.flag("envelope"),
                row.text("text_vi"),
                row.text("text_en"),
                row.text("basis"));
    }

    public List<KeyShare> all() {
        return shares;
    }
}
