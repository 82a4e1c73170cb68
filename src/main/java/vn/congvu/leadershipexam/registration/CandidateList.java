package vn.congvu.leadershipexam.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.congvu.leadershipexam.Phase;

/**
 * The candidates of the councils where the person asking has something to do.
 *
 * @param vets whether they check files there
 * @param keepsRooms whether they give out rooms and seats there
 */
public record CandidateList(
        String round,
        String nameVi,
        String nameEn,
        String organiserVi,
        String organiserEn,
        boolean suspended,
        List<OfCouncil> councils) {

    public record OfCouncil(
            int councilNo,
            String nameVi,
            String nameEn,
            Phase phase,
            boolean vets,
            boolean keepsRooms,
            Instant closesAt,
            Instant listPublishedAt,
            Instant seatsPublishedAt,
            Instant paperStarts,
            List<Row> candidates,
            List<Room> rooms) {}

    /** @param findings how many conditions fail by the table; null for those who do not vet */
    public record Row(
            String id,
            String fullName,
            LocalDate birthDate,
            ApplicationView.PostView post,
            Candidate.Status status,
            Instant registeredAt,
            Integer findings,
            Integer lacking,
            String vetting,
            boolean answered,
            String number,
            String room,
            Integer seat) {}
}
