package vn.congvu.leadershipexam.evidence;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the parts of the exam call what was read. */
@Component
class ReadNames {

    private final List<ReadName> parts;

    ReadNames(List<ReadName> parts) {
        this.parts = parts;
    }

    /** Where no part knows, the word without the row it stands for. */
    String of(Watched row) {
        return parts.stream()
                .map(part -> part.of(row.round(), row.council(), row.what(), row.username()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> word(row.what()));
    }

    /** {@code script} of {@code script:A17}. */
    static String word(String what) {
        int which = what.indexOf(':');
        return which < 0 ? what : what.substring(0, which);
    }
}
