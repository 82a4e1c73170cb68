package vn.congvu.remotework.plan;

import java.time.Clock;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Organisation;
import vn.congvu.remotework.day.DayStore;
import vn.congvu.remotework.day.RemoteDay;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteRequest;

/**
 * The commitment to progress, volume and quality (R7): one text, its hash, two signatures. When the days change, a new
 * version is drawn up and signed anew; days it adds are not worked at home before that.
 */
@Component
public class Commitments {

    private static final RemoteDay.State[] WORKED = {RemoteDay.State.GRANTED, RemoteDay.State.CALLED_BACK};

    private final CommitmentText texts;
    private final CommitmentStore store;
    private final Workloads workloads;
    private final DayStore days;
    private final Organisation organisation;
    private final RemoteJournal journal;
    private final CommitmentLetters letters;
    private final Clock clock;

    Commitments(
            CommitmentText texts,
            CommitmentStore store,
            Workloads workloads,
            DayStore days,
            Organisation organisation,
            RemoteJournal journal,
            CommitmentLetters letters,
            Clock clock) {
        this.texts = texts;
        this.store = store;
        this.workloads = workloads;
        this.days = days;
        this.organisation = organisation;
        this.journal = journal;
        this.letters = letters;
        this.clock = clock;
    }

    /** Draws it up as things stand and signs it; not with more or less work than at the office. */
    public void signBySuperior(RemoteRequest request, String username) {
        workloads.requireEqual(request.code(), WORKED);
        draw(request, username);
        signLatest(request, username);
    }

    private void draw(RemoteRequest request, String username) {
        String text = texts.of(request);
        store.draw(request.code(), text, CommitmentText.hash(text), username, clock.instant());
    }

    private void signLatest(RemoteRequest request, String username) {
        store.signedBySuperior(request.code(), latest(request).version(), fullName(username), clock.instant());
        journal.note(request.code(), RemoteEvent.Kind.SIGNED_BY_SUPERIOR, username);
    }

    /** Signs exactly the text the superior signed; if what it says has changed since, nobody has signed that. */
    public void signByOfficer(RemoteRequest request) {
        Commitment commitment = latest(request);
        if (commitment.awaitsSuperior() || !commitment.hash().equals(CommitmentText.hash(texts.of(request)))) {
            throw PlanProblems.commitmentChanged();
        }
        store.signedByOfficer(request.code(), commitment.version(), fullName(request.applicant()), clock.instant());
        days.commit(request.code());
        journal.note(request.code(), RemoteEvent.Kind.SIGNED_BY_OFFICER, request.applicant());
    }

    /** The days are others than those that were signed for. Before anything was signed there is nothing to renew. */
    public void renew(RemoteRequest request, String by) {
        if (store.latest(request.code()).isPresent()) {
            draw(request, by);
            journal.note(request.code(), RemoteEvent.Kind.COMMITMENT_DRAWN, by);
            letters.drawn(request);
        }
    }

    /** The superior who changes the days approves with that, unless the plan has to be made to fit first. */
    public void renewApproved(RemoteRequest request, String superior) {
        renew(request, superior);
        if (workloads.proof(request.code(), WORKED).equal()) {
            signLatest(request, superior);
        }
    }

    /** What nobody has signed yet follows the days; what both have signed stays, with the recall beside it. */
    public void followRecall(RemoteRequest request, String username) {
        if (is(request, commitment -> commitment.officerSigned() == null)) {
            renewApproved(request, username);
        }
    }

    boolean awaitsSuperior(RemoteRequest request) {
        return is(request, Commitment::awaitsSuperior);
    }

    boolean awaitsOfficer(RemoteRequest request) {
        return is(request, Commitment::awaitsOfficer);
    }

    private boolean is(RemoteRequest request, Predicate<Commitment> what) {
        return store.latest(request.code()).filter(what).isPresent();
    }

    /** As it reads now. */
    public String text(RemoteRequest request) {
        return texts.of(request);
    }

    private Commitment latest(RemoteRequest request) {
        return store.latest(request.code()).orElseThrow();
    }

    private String fullName(String username) {
        return organisation.nameOf(username);
    }
}
