package vn.congvu.modelling;

import java.time.Instant;
import java.util.List;

/**
 * What is being worked on.
 *
 * @param revision 0 while nothing has been saved: the source is then the version in force
 * @param editors others who have it open
 */
public record DraftView(
        String key,
        ModelKind kind,
        int revision,
        String source,
        String savedBy,
        String savedByName,
        Instant savedAt,
        Integer baseVersion,
        List<Editor> editors) {

    public record Editor(String username, String name, Instant since) {}
}
