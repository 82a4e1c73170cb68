package vn.congvu.leadershipexam.body;

import java.time.Instant;
import java.util.List;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.Rank;

/** The bodies of a round as the person asking may see them. */
public record BodiesView(
        String round,
        String nameVi,
        String nameEn,
        boolean suspended,
        boolean belongs,
        boolean owesDeclaration,
        List<CouncilBodies> councils) {

    public record CouncilBodies(int councilNo, String nameVi, String nameEn, Phase phase, List<BodyView> bodies) {}

    /**
     * @param mayForm now: nobody is appointed while the round is suspended
     * @param members null when who sits there is not for these eyes
     * @param lacking empty when the body is complete
     * @param toReplace seats that a conflict of interests ended and nobody has taken since
     */
    public record BodyView(
            Body body,
            String nameVi,
            String nameEn,
            String dutyVi,
            String dutyEn,
            int minimum,
            String basis,
            boolean mayForm,
            List<Seat> members,
            List<Lack> lacking,
            int toReplace) {}

    public record Seat(
            String id,
            String username,
            String fullName,
            Rank rank,
            String unitVi,
            String unitEn,
            Instant appointedAt,
            boolean declared) {}

    public record Lack(String vi, String en) {}
}
