package vn.congvu.leadershipexam.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.congvu.leadershipexam.Phase;

/**
 * An application as its candidate or its vetting board sees it.
 *
 * @param organiserVi the institution that takes the application
 * @param mine whether the person asking is the candidate
 * @param open whether it may still be changed
 * @param findings what the table of conditions says now
 * @param vetting null while nothing has been decided; a candidate sees it once it is confirmed
 * @param place number, room and seat, once they are public
 * @param dates of the round, by name
 */
public record ApplicationView(
        String id,
        String round,
        String roundVi,
        String roundEn,
        String organiserVi,
        String organiserEn,
        int councilNo,
        String councilVi,
        String councilEn,
        Phase phase,
        boolean suspended,
        PostView post,
        String fullName,
        LocalDate birthDate,
        Candidate.Status status,
        Instant registeredAt,
        Instant closesAt,
        boolean mine,
        boolean open,
        boolean mayWithdraw,
        Said said,
        List<PaperView> papers,
        List<EligibilityFinding> findings,
        VettingView vetting,
        String answer,
        Instant answeredAt,
        Instant answerUntil,
        boolean mayAnswer,
        PlaceView place,
        Map<String, Instant> dates) {

    public record PostView(int postNo, String titleVi, String titleEn, String unitVi, String unitEn, String grade) {}

    public record Said(
            Gender gender,
            String phone,
            String email,
            String workPlace,
            boolean planned,
            String exceptionNote,
            Degree degree,
            int years,
            boolean disciplined,
            boolean prosecuted,
            boolean consent) {

        static Said of(Application said) {
            return new Said(
                    said.gender(),
                    said.phone(),
                    said.email(),
                    said.workPlace(),
                    said.planned(),
                    said.exceptionNote(),
                    said.degree(),
                    said.years(),
                    said.disciplined(),
                    said.prosecuted(),
                    said.consent());
        }
    }

    public record PaperView(
            String code,
            String nameVi,
            String nameEn,
            boolean required,
            String source,
            Integer validMonths,
            String basis,
            String state,
            LocalDate issuedOn,
            String reference,
            List<FileView> files) {

        static PaperView of(Papers.Paper paper) {
            PaperComponent component = paper.component();
            return new PaperView(
                    component.code(),
                    component.nameVi(),
                    component.nameEn(),
                    component.required(),
                    component.source(),
                    component.validMonths(),
                    component.basis(),
                    paper.state().name(),
                    paper.issuedOn(),
                    paper.reference(),
                    paper.files().stream()
                            .map(file -> new FileView(file.id(), file.fileName(), file.size(), file.uploadedAt()))
                            .toList());
        }
    }

    public record FileView(String id, String fileName, long size, Instant at) {}

    /** @param proposedBy for the board alone */
    public record VettingView(
            boolean eligible,
            List<EligibilityFinding> reasons,
            String note,
            String proposedBy,
            Instant proposedAt,
            String confirmedBy,
            Instant confirmedAt,
            boolean mayConfirm) {}

    public record PlaceView(String number, String room, String address, Integer seat) {}
}
