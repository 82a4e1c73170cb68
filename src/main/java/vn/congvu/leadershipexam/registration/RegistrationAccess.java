package vn.congvu.leadershipexam.registration;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.body.Seats;
import vn.congvu.security.CurrentUser;

/** A file is seen by whom it is about, by those who vet it and by those who supervise them. */
@Component
class RegistrationAccess {

    private static final Body[] LISTING = {
        Body.VETTING, Body.SECRETARIAT, Body.COUNCIL, Body.SUPERVISION, Body.INVIGILATION
    };

    private final CurrentUser user;
    private final Seats seats;
    private final Candidates candidates;

    RegistrationAccess(CurrentUser user, Seats seats, Candidates candidates) {
        this.user = user;
        this.seats = seats;
        this.candidates = candidates;
    }

    String username() {
        return user.username();
    }

    Candidate own(String id) {
        return candidates
                .findById(id)
                .filter(candidate -> candidate.isBy(user.username()))
                .orElseThrow(() -> ExamProblems.unknown(id));
    }

    List<Candidate> all() {
        return candidates.findByUsernameOrderByRegisteredAtDescIdAsc(user.username());
    }

    /** For whom the file is not, it does not exist. */
    Candidate readable(String id) {
        Candidate candidate = candidates.require(id);
        if (!candidate.isBy(user.username())) {
            if (!sits(candidate, Body.VETTING) && !sits(candidate, Body.SUPERVISION)) {
                throw ExamProblems.unknown(id);
            }
            seats.require(user.username(), candidate, Body.VETTING, Body.SUPERVISION);
        }
        return candidate;
    }

    Candidate vetted(String id) {
        Candidate candidate = candidates.require(id);
        if (!sits(candidate, Body.VETTING)) {
            throw ExamProblems.unknown(id);
        }
        seats.require(user.username(), candidate, Body.VETTING);
        return candidate;
    }

    boolean vets(String round, int council) {
        return seats.sits(user.username(), round, council, Body.VETTING);
    }

    boolean lists(String round, int council) {
        for (Body body : LISTING) {
            if (seats.sits(user.username(), round, council, body)) {
                return true;
            }
        }
        return false;
    }

    void requireListing(String round, int council) {
        seats.require(user.username(), round, council, LISTING);
    }

    void requireSecretariat(String round, int council) {
        seats.require(user.username(), round, council, Body.SECRETARIAT);
    }

    boolean keepsRooms(String round, int council) {
        return seats.sits(user.username(), round, council, Body.SECRETARIAT);
    }

    private boolean sits(Candidate candidate, Body body) {
        return seats.sits(user.username(), candidate.roundCode(), candidate.councilNo(), body);
    }
}
