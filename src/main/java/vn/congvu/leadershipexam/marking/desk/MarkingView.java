package vn.congvu.leadershipexam.marking.desk;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.marking.Verdict;

/**
 * The marking of a council as one person may see it: markers their own bags, the head how far everybody is.
 *
 * @param progress of all bags; for the head
 */
public record MarkingView(
        String roundCode,
        int councilNo,
        Phase phase,
        List<Action> actions,
        Instant drawnAt,
        Instant lockedAt,
        Instant publishedAt,
        List<BagRow> bags,
        List<Progress> progress) {

    /** What somebody does about the marking as a whole. */
    public enum Action {
        DRAW,
        SETTLE,
        LOCK,
        PUBLISH
    }

    /** @param open whether its round has begun */
    public record BagRow(
            String id, Marking marking, int number, int scripts, int marked, boolean open, Instant lockedAt) {}

    public record Progress(
            String id, Marking marking, int number, String marker, String markerName, int scripts, Instant lockedAt) {}

    /**
     * A bag laid out on a marker's desk.
     *
     * @param parts most points of each part of the paper
     */
    public record BagView(
            String id,
            Marking marking,
            int number,
            BigDecimal lowest,
            BigDecimal highest,
            int decimals,
            List<BigDecimal> parts,
            Instant lockedAt,
            List<ScriptView> scripts) {}

    /** @param mark the marker's own; null before they gave one */
    public record ScriptView(String id, String blindCode, int pages, BigDecimal mark, List<BigDecimal> parts) {}

    /**
     * The marks of a script before the head.
     *
     * @param firstMarker in full; so the others
     * @param need null when nothing is left to do
     * @param waitsForThird whether a third marker has been drawn
     */
    public record DifferenceView(
            String scriptId,
            String blindCode,
            int pages,
            BigDecimal first,
            String firstMarker,
            BigDecimal second,
            String secondMarker,
            BigDecimal third,
            String thirdMarker,
            BigDecimal apart,
            Verdict.Need need,
            boolean waitsForThird,
            BigDecimal mark,
            Verdict.Basis basis) {}

    public record Differences(boolean complete, int waiting, List<DifferenceView> items) {}
}
