package vn.congvu.leadershipexam.script;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.marking.Penalty;

/**
 * The way of the papers of a council as one person may see it. Lists that are not for these eyes are empty.
 *
 * @param actions what this person can do now
 * @param coded how many scripts have their code
 */
public record CodingView(
        String roundCode,
        int councilNo,
        Phase phase,
        List<Action> actions,
        PaperView paper,
        List<SeatView> seats,
        List<ViolationView> violations,
        ScriptCount count,
        int coded,
        KeyView key) {

    /** What a board does with papers, scripts and the key. */
    public enum Action {
        SEAL_PAPER,
        OPEN_PAPER,
        READ_PAPER,
        NOTE_ATTENDANCE,
        NOTE_VIOLATION,
        HAND_OVER,
        CODE,
        CONFIRM,
        HOLD_KEY,
        SEAL_KEY,
        OPEN_KEY
    }

    /** @param opensAt when it may be opened */
    public record PaperView(
            String sha256, int pages, List<BigDecimal> parts, Instant sealedAt, Instant opensAt, Instant openedAt) {}

    /** @param present null while nobody has noted it */
    public record SeatView(
            String candidateNumber,
            String room,
            Integer seat,
            Boolean present,
            int sheets,
            Penalty penalty,
            boolean coded) {}

    public record ViolationView(String id, String candidateNumber, Penalty penalty, String minutes, Instant notedAt) {}

    /** @param waitingUntil by when a second holder has to come; null when nobody has begun */
    public record KeyView(
            List<ShareView> shares, boolean ready, Instant sealedAt, Instant openedAt, Instant waitingUntil) {}

    /** @param mine whether the person asking can use it */
    public record ShareView(
            int number, String code, String textVi, String textEn, boolean envelope, boolean held, boolean mine) {}
}
