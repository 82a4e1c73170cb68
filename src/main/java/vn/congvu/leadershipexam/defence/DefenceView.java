package vn.congvu.leadershipexam.defence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import vn.congvu.leadershipexam.Phase;

/**
 * The defences of a council as a member of its board sees them.
 *
 * @param due until when projects are taken; null when no date is set
 */
public record DefenceView(
        Phase phase, Instant due, Scale scale, boolean marks, boolean heads, boolean keepsMinutes, List<Row> items) {

    public record Scale(
            BigDecimal lowest, BigDecimal highest, int decimals, int fewestMarkers, BigDecimal widestSpread) {}

    /**
     * @param own what the reader gave
     * @param locked how many of the markers have locked their mark
     * @param marks of everybody; null until all are locked
     * @param decide whether the head has to decide
     */
    public record Row(
            String candidateId,
            String candidateNumber,
            String fullName,
            int postNo,
            String postTitleVi,
            String postTitleEn,
            Project project,
            boolean barred,
            Own own,
            int markers,
            int locked,
            List<Given> marks,
            BigDecimal mean,
            BigDecimal spread,
            boolean decide,
            String decidedReason,
            String absentNote,
            Minutes minutes,
            BigDecimal finalMark) {}

    public record Own(BigDecimal mark, String note, String asideReason, boolean locked) {}

    public record Given(String fullName, BigDecimal mark, String note) {}

    public record Minutes(String kind, String reference, Instant at) {}
}
