package vn.congvu.leadershipexam.body;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.Rank;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;
import vn.congvu.organisation.Unit;
import vn.congvu.text.SearchWords;
import vn.congvu.web.problem.ProblemDetails;
import vn.congvu.web.problem.Problems;

/** Finds people to appoint, each with what forbids it. */
@Service
@Transactional(readOnly = true)
public class Appointable {

    private static final int SHOWN = 20;

    private final ExamRounds rounds;
    private final SeatBars bars;
    private final BodyAccess access;
    private final Organisation organisation;
    private final Problems problems;

    Appointable(ExamRounds rounds, SeatBars bars, BodyAccess access, Organisation organisation, Problems problems) {
        this.rounds = rounds;
        this.bars = bars;
        this.access = access;
        this.organisation = organisation;
        this.problems = problems;
    }

    /** @param barVi what forbids the seat; null when nothing does */
    public record Person(
            String username,
            String fullName,
            String titleVi,
            String titleEn,
            String unitVi,
            String unitEn,
            String barVi,
            String barEn) {}

    public List<Person> find(String code, int council, Body body, Rank rank, String words) {
        ExamRound round = rounds.require(code);
        access.requireForming(round, council, body);
        return SearchWords.of(words).in(officers(), Officer::username, officer -> List.of(officer.fullName())).stream()
                .limit(SHOWN)
                .map(officer -> person(
                        officer, bars.bar(round, council, body, rank, officer).map(problems::describe)))
                .toList();
    }

    private List<Officer> officers() {
        List<Unit> tops = organisation.units().stream()
                .filter(unit -> unit.parentCode() == null)
                .toList();
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.CANDIDATE)
                .flatMap(role -> tops.stream().flatMap(top -> organisation.holdingInside(role, top.code()).stream()))
                .filter(Officer::active)
                .distinct()
                .toList();
    }

    private Person person(Officer officer, Optional<ProblemDetails> bar) {
        Optional<Unit> unit = organisation.unit(officer.positions().get(0).unitCode());
        return new Person(
                officer.username(),
                officer.fullName(),
                officer.titleVi(),
                officer.titleEn(),
                unit.map(Unit::nameVi).orElse(""),
                unit.map(Unit::nameEn).orElse(""),
                bar.map(ProblemDetails::detail).orElse(null),
                bar.map(ProblemDetails::detailEn).orElse(null));
    }
}
