package vn.congvu.leadershipexam.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.PublishedHeads.PublishedHead;

/**
 * What may be seen of a round from outside its boards. Nothing in it links a mark to a person.
 *
 * @param counts entries of the chain by kind
 */
public record SupervisionView(
        List<CouncilOf> councils,
        Map<String, Long> counts,
        List<SeenBy> alarms,
        List<SeenBy> reads,
        List<PublishedHead> heads) {

    /** @param due until when the board reports; null before the result is final */
    public record CouncilOf(
            int councilNo, String nameVi, String nameEn, Phase phase, Instant due, boolean mayReport, Report report) {}

    public record Report(String findings, String conclusion, String reportedBy, Instant reportedAt, int readUpTo) {}

    /**
     * @param what a word; never the id of a row
     * @param username who it was
     * @param things how many different ones, of one bag for instance
     * @param times how often in all
     */
    public record SeenBy(
            int council,
            String what,
            String textVi,
            String textEn,
            String username,
            String fullName,
            Instant firstAt,
            Instant lastAt,
            int things,
            int times) {}
}
