package vn.congvu.calendar;

import java.util.List;
import java.util.Optional;

/** Where the editions are kept that were published while the product was running; every node asks the same place. */
public interface PublishedEditions {

    /** Nothing was ever published beyond what is shipped. */
    PublishedEditions NONE = new PublishedEditions() {
        @Override
        public Optional<String> current(String shipped) {
            return Optional.empty();
        }

        @Override
        public Optional<Edition> edition(String version) {
            return Optional.empty();
        }
    };

    /** An edition as it was published, never changed since: another edition with some days changed. */
    record Edition(String version, String base, List<ChangedDay> days) {

        public Edition {
            days = List.copyOf(days);
        }
    }

    /** The latest version that goes on from a shipped one; empty: the shipped one itself is in force. */
    Optional<String> current(String shipped);

    /** Empty for a version nobody published. */
    Optional<Edition> edition(String version);
}
