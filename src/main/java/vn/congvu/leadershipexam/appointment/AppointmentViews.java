package vn.congvu.leadershipexam.appointment;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.round.Council;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.leadershipexam.round.Post;
import vn.congvu.leadershipexam.round.Posts;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;

/** Appointments as people read them. Who won is nobody's business before the result stands. */
@Service
@Transactional(readOnly = true)
public class AppointmentViews {

    private final ExamRounds rounds;
    private final Councils councils;
    private final Posts posts;
    private final Winners winners;
    private final Appointments appointments;
    private final Trainings trainings;
    private final AppointmentAccess access;
    private final Organisation organisation;

    AppointmentViews(
            ExamRounds rounds,
            Councils councils,
            Posts posts,
            Winners winners,
            Appointments appointments,
            Trainings trainings,
            AppointmentAccess access,
            Organisation organisation) {
        this.rounds = rounds;
        this.councils = councils;
        this.posts = posts;
        this.winners = winners;
        this.appointments = appointments;
        this.trainings = trainings;
        this.access = access;
        this.organisation = organisation;
    }

    /** Empty for somebody none of them concerns. */
    public List<AppointmentView> of(String code) {
        ExamRound round = rounds.require(code);
        return councils.of(code).stream()
                .filter(council -> council.phase() == Phase.RESULT || council.phase() == Phase.ARCHIVED)
                .map(Council::councilNo)
                .flatMap(council -> winners.of(code, council).stream())
                .filter(winner -> access.maySee(round, posts.require(code, winner.postNo()), winner))
                .map(winner -> view(round, winner))
                .toList();
    }

    public AppointmentView one(String code, int post) {
        return of(code).stream()
                .filter(appointment -> appointment.postNo() == post)
                .findFirst()
                .orElseThrow(() -> ExamProblems.unknown(code + "/" + post));
    }

    private AppointmentView view(ExamRound round, Winner winner) {
        Post post = posts.require(round.code(), winner.postNo());
        Appointment known = appointments.find(round.code(), winner.postNo()).orElseGet(() -> notBegun(winner));
        return new AppointmentView(
                round.code(),
                post.postNo(),
                post.councilNo(),
                post.titleVi(),
                post.titleEn(),
                name(post.unitCode(), true),
                name(post.unitCode(), false),
                name(round.authorityUnit(), true),
                name(round.authorityUnit(), false),
                round.legalBasis(),
                winner.fullName(),
                access.isMe(winner),
                known.state().name(),
                known.fileCompletedAt(),
                known.metOn(),
                known.personnelNumber(),
                known.personnelReason(),
                known.draftedAt(),
                known.decisionNumber(),
                signer(known),
                known.signedAt(),
                known.effectiveOn(),
                known.termYears(),
                known.endsOn(),
                training(winner));
    }

    private static Appointment notBegun(Winner winner) {
        return new Appointment(
                winner.roundCode(),
                winner.postNo(),
                winner.councilNo(),
                winner.candidateId(),
                Appointment.State.FILE_OPEN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private List<AppointmentView.TrainingView> training(Winner winner) {
        return trainings.of(winner.roundCode(), winner.councilNo()).stream()
                .filter(training -> training.postNo() == winner.postNo())
                .map(training -> new AppointmentView.TrainingView(
                        training.course(),
                        training.nameVi(),
                        training.nameEn(),
                        training.basis(),
                        training.dueAt(),
                        training.completedOn(),
                        training.certificate()))
                .toList();
    }

    private String signer(Appointment known) {
        return Optional.ofNullable(known.signedBy())
                .flatMap(organisation::officer)
                .map(Officer::fullName)
                .orElse(null);
    }

    private String name(String unit, boolean vietnamese) {
        return organisation
                .unit(unit)
                .map(vietnamese ? Unit::nameVi : Unit::nameEn)
                .orElse(unit);
    }
}
