package vn.congvu.leadershipexam;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.leadershipexam.round.StepTimes;
import vn.congvu.organisation.Organisation;
import vn.congvu.sla.OpenClock;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.workflow.DeclaredLevel;
import vn.congvu.workflow.ScopeFacts;
import vn.congvu.workflow.ServiceLevels;

/**
 * The limits of a round are those of its edition; what a model declares holds where the edition says nothing. Every clock
 * is the organiser's, whose superiors are alerted: who sits in a body is nobody's business there.
 */
@Component
class ExamLevels implements ServiceLevels {

    private final ExamRounds rounds;
    private final ExamTerms terms;
    private final ObjectProvider<ExamDue> deadlines;
    private final StepTimes times;
    private final ExamPlace places;
    private final Organisation organisation;
    private final WorkingCalendars calendars;

    ExamLevels(
            ExamRounds rounds,
            ExamTerms terms,
            ObjectProvider<ExamDue> deadlines,
            StepTimes times,
            ExamPlace places,
            Organisation organisation,
            WorkingCalendars calendars) {
        this.rounds = rounds;
        this.terms = terms;
        this.deadlines = deadlines;
        this.times = times;
        this.places = places;
        this.organisation = organisation;
        this.calendars = calendars;
    }

    /** Either a term that begins with the step or a fixed end. */
    private record Limit(String term, Instant end, String basis) {}

    @Override
    public List<OpenClock> clocksFor(
            DeclaredLevel declared, ScopeFacts scope, Supplier<String> group, String clockKey, Instant at) {
        ExamRound round = rounds.require(scope.businessKey());
        String step = nameOf(declared);
        times.began(new StepTimes.Begun(clockKey, round.code(), scope.stage(), scope.branch(), step, at, null));
        return limit(step, declared, round, scope, at).stream()
                .map(limit -> clock(declared, named(declared, step, round, scope), round, limit, clockKey, at))
                .toList();
    }

    /** A larger scope is known by its id: {@code subProcess_marking}. */
    private static String nameOf(DeclaredLevel declared) {
        return declared.step() == null
                ? declared.elementId().substring(declared.elementId().indexOf('_') + 1)
                : declared.step();
    }

    private Optional<Limit> limit(String step, DeclaredLevel declared, ExamRound round, ScopeFacts scope, Instant at) {
        Optional<ExamLimit> byEdition = terms.limit(round, scope.stage(), step);
        String basis = byEdition.map(ExamLimit::basis).orElse(round.legalBasis());
        return own(step, round, scope)
                .or(() -> byEdition
                        .filter(limit -> limit.countedFrom() != null || limit.isLong())
                        .map(limit -> terms.end(round, scope.stage(), limit, at)))
                .map(end -> new Limit(null, end, basis))
                .or(() -> byEdition.map(limit -> new Limit(limit.term().toString(), null, basis)))
                .or(() -> Optional.ofNullable(declared.term()).map(term -> new Limit(term, null, basis)))
                .filter(limit -> limit.end() == null || isPublished(limit.end()));
    }

    private Optional<Instant> own(String step, ExamRound round, ScopeFacts scope) {
        return deadlines.stream()
                .filter(deadline -> deadline.step().equals(step))
                .findFirst()
                .map(deadline -> deadline.due(round, scope.stage(), scope.branch()));
    }

    /** No clock can run to a day whose hours nobody has published yet; the page of the round shows the date. */
    private boolean isPublished(Instant end) {
        return end.isBefore(calendars.end(calendars.current().version()));
    }

    /** Alerts of several councils are told apart by it. */
    private Bilingual named(DeclaredLevel declared, String step, ExamRound round, ScopeFacts scope) {
        String english = declared.nameEn() == null ? declared.nameVi() : declared.nameEn();
        Bilingual name = new Bilingual(declared.nameVi(), english);
        return ExamPlace.joined(Stream.concat(Stream.of(name), places.of(step, round, scope).stream()), " – ");
    }

    private OpenClock clock(
            DeclaredLevel declared, Bilingual name, ExamRound round, Limit limit, String key, Instant at) {
        String unit = round.organiserUnit();
        return new OpenClock(
                key,
                declared.kind(),
                round.code(),
                ExamFacts.PROCEDURE,
                declared.elementId(),
                name.vi(),
                name.en(),
                unit,
                organisation.require(unit).institutionCode(),
                null,
                null,
                limit.term(),
                limit.end(),
                null,
                calendars.current().version(),
                at,
                limit.basis());
    }
}
