package vn.congvu.leadershipexam.body;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.Rank;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Role;
import vn.congvu.web.problem.Problem;

/** What forbids a seat to a person; the first reason found, the gravest first. */
@Component
class SeatBars {

    private final Members members;
    private final Separation separation;
    private final Conflicts conflicts;
    private final BodyRules rules;
    private final BodyAccess access;

    SeatBars(Members members, Separation separation, Conflicts conflicts, BodyRules rules, BodyAccess access) {
        this.members = members;
        this.separation = separation;
        this.conflicts = conflicts;
        this.rules = rules;
        this.access = access;
    }

    Optional<Problem> bar(ExamRound round, int council, Body body, Rank rank, Officer officer) {
        List<Member> sitting =
                members.of(round.code()).stream().filter(Member::sits).toList();
        List<Member> held = sitting.stream()
                .filter(seat -> seat.username().equals(officer.username()))
                .toList();
        return Stream.<Supplier<Optional<Problem>>>of(
                        () -> stranger(officer),
                        () -> conflicts.candidacy(round.code(), officer.username()),
                        () -> relative(round, council, body, officer.username()),
                        () -> already(held, council, body),
                        () -> separation.bar(held, council, body, rank),
                        () -> secondHead(sitting, council, body, rank))
                .flatMap(one -> one.get().stream())
                .findFirst();
    }

    private Optional<Problem> stranger(Officer officer) {
        if (officer.username().equals(access.username())) {
            return Optional.of(PeopleProblems.oneself());
        }
        boolean outside = officer.positions().stream().allMatch(position -> position.role() == Role.CANDIDATE);
        return outside ? Optional.of(PeopleProblems.fromOutside()) : Optional.empty();
    }

    private Optional<Problem> relative(ExamRound round, int council, Body body, String username) {
        return rules.of(body).relativesBarred()
                ? conflicts.in(round.code(), council, username).map(PeopleProblems::relativeOfCandidate)
                : Optional.empty();
    }

    private static Optional<Problem> already(List<Member> held, int council, Body body) {
        return held.stream().anyMatch(seat -> seat.councilNo() == council && seat.body() == body)
                ? Optional.of(PeopleProblems.sitsAlready(body))
                : Optional.empty();
    }

    private static Optional<Problem> secondHead(List<Member> sitting, int council, Body body, Rank rank) {
        boolean taken = rank == Rank.HEAD
                && sitting.stream()
                        .anyMatch(
                                seat -> seat.councilNo() == council && seat.body() == body && seat.rank() == Rank.HEAD);
        return taken ? Optional.of(PeopleProblems.headTaken(body)) : Optional.empty();
    }
}
