package vn.congvu.leadershipexam.defence;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.registration.Candidates;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.PlannedDates;
import vn.congvu.leadershipexam.round.Post;
import vn.congvu.leadershipexam.round.Posts;
import vn.congvu.security.CurrentUser;

/** What candidates see of their project, and of nobody else's. */
@Service
@Transactional(readOnly = true)
public class OwnProjectViews {

    private final Candidates candidates;
    private final Councils councils;
    private final Posts posts;
    private final PlannedDates dates;
    private final Projects projects;
    private final Presentations presentations;
    private final Admission admission;
    private final CurrentUser user;
    private final Clock clock;

    OwnProjectViews(
            Candidates candidates,
            Councils councils,
            Posts posts,
            PlannedDates dates,
            Projects projects,
            Presentations presentations,
            Admission admission,
            CurrentUser user,
            Clock clock) {
        this.candidates = candidates;
        this.councils = councils;
        this.posts = posts;
        this.dates = dates;
        this.projects = projects;
        this.presentations = presentations;
        this.admission = admission;
        this.user = user;
        this.clock = clock;
    }

    public OwnProjectView of(String code, int council) {
        Candidate own = candidates
                .findByRoundCodeAndUsername(code, user.username())
                .filter(candidate -> candidate.councilNo() == council)
                .orElseThrow(() -> ExamProblems.unknown(code));
        Phase phase = councils.require(code, council).phase();
        Post post = posts.require(code, own.postNo());
        Instant due = dates.find(code, council, ProjectDesk.DUE).orElse(null);
        // Before the marks of the paper are out nobody learns here whether they sufficed.
        boolean admitted = !phase.isBefore(Phase.DEFENCE) && admission.admits(own);
        boolean inTime = due == null || !clock.instant().isAfter(due);
        return new OwnProjectView(
                phase,
                own.id(),
                post.titleVi(),
                post.titleEn(),
                admitted,
                admitted && phase == Phase.DEFENCE && inTime,
                due,
                dates.find(code, council, "defenceStarts").orElse(null),
                projects.find(own.id()).orElse(null),
                presentations.of(own.id()).isAbsent());
    }
}
