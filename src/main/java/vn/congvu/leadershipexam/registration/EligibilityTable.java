package vn.congvu.leadershipexam.registration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.leadershipexam.round.PlannedDates;
import vn.congvu.leadershipexam.round.Post;
import vn.congvu.leadershipexam.round.Posts;
import vn.congvu.workflow.DecisionTables;

/** Asks the table of conditions about a candidate: all that fails, not only the first. */
@Component
class EligibilityTable {

    static final String TABLE = "exam-eligibility";

    private final DecisionTables tables;
    private final Applications applications;
    private final Papers papers;
    private final Posts posts;
    private final PlannedDates dates;
    private final RegistrationTime time;
    private final RetirementAges ages;
    private final Clock clock;

    EligibilityTable(
            DecisionTables tables,
            Applications applications,
            Papers papers,
            Posts posts,
            PlannedDates dates,
            RegistrationTime time,
            RetirementAges ages,
            Clock clock) {
        this.tables = tables;
        this.applications = applications;
        this.papers = papers;
        this.posts = posts;
        this.dates = dates;
        this.time = time;
        this.ages = ages;
        this.clock = clock;
    }

    List<EligibilityFinding> findings(Candidate candidate) {
        return tables.rows(TABLE, facts(candidate)).stream()
                .map(row -> new EligibilityFinding(
                        text(row, "reason"), text(row, "textVi"), text(row, "textEn"), text(row, "basis")))
                .toList();
    }

    private static String text(Map<String, Object> row, String output) {
        return String.valueOf(row.get(output));
    }

    private Map<String, Object> facts(Candidate candidate) {
        Application said = applications.require(candidate.id());
        Post post = posts.require(candidate.roundCode(), candidate.postNo());
        Instant closes = closes(candidate);
        Map<String, Object> facts = new HashMap<>();
        facts.put("planned", said.planned());
        facts.put("exception", said.isException());
        facts.put("monthsLeft", ages.monthsLeft(candidate.birthDate(), said.gender(), examDay(candidate)));
        facts.put("disciplined", said.disciplined());
        facts.put("prosecuted", said.prosecuted());
        facts.put("degree", said.degree().name());
        facts.put("grade", post.grade().name());
        facts.put("years", said.years());
        facts.put("missing", papers.lacking(candidate.id(), closes));
        facts.put("late", candidate.registeredAt().isAfter(closes.plusSeconds(59)));
        return facts;
    }

    Instant closes(Candidate candidate) {
        return time.closes(candidate.roundCode(), candidate.councilNo()).orElseGet(clock::instant);
    }

    /** Ages count on the day of the paper. */
    private LocalDate examDay(Candidate candidate) {
        Instant paper = dates.find(candidate.roundCode(), candidate.councilNo(), "paperStarts")
                .orElseGet(clock::instant);
        return LocalDate.ofInstant(paper, WorkingCalendar.ZONE);
    }
}
