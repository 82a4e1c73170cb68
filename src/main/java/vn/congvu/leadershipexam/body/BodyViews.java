package vn.congvu.leadershipexam.body;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.round.Council;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;

/** Bodies and their members for the council room. */
@Service
@Transactional(readOnly = true)
public class BodyViews {

    private final ExamRounds rounds;
    private final Councils councils;
    private final Members members;
    private final BodyRules rules;
    private final Completeness completeness;
    private final BodyAccess access;
    private final Organisation organisation;

    BodyViews(
            ExamRounds rounds,
            Councils councils,
            Members members,
            BodyRules rules,
            Completeness completeness,
            BodyAccess access,
            Organisation organisation) {
        this.rounds = rounds;
        this.councils = councils;
        this.members = members;
        this.rules = rules;
        this.completeness = completeness;
        this.access = access;
        this.organisation = organisation;
    }

    public BodiesView of(String code) {
        ExamRound round = rounds.require(code);
        access.requireBelonging(round);
        List<Council> all = councils.of(code);
        return new BodiesView(
                code,
                round.nameVi(),
                round.nameEn(),
                round.isSuspended(),
                access.sitsAnywhere(round),
                all.stream().anyMatch(council -> owes(council)),
                all.stream().map(council -> council(round, council)).toList());
    }

    private boolean owes(Council council) {
        return members.owesDeclaration(council.roundCode(), council.councilNo(), access.username());
    }

    private BodiesView.CouncilBodies council(ExamRound round, Council council) {
        return new BodiesView.CouncilBodies(
                council.councilNo(),
                council.nameVi(),
                council.nameEn(),
                council.phase(),
                Arrays.stream(Body.values())
                        .map(body -> body(round, council, body))
                        .toList());
    }

    private BodiesView.BodyView body(ExamRound round, Council at, Body body) {
        int council = at.councilNo();
        BodyRule rule = rules.of(body);
        boolean open = !round.isSuspended() && !at.isOver();
        boolean sees = access.sees(round, council, body);
        return new BodiesView.BodyView(
                body,
                body.words().vi(),
                body.words().en(),
                rule.dutyVi(),
                rule.dutyEn(),
                rule.minimum(),
                rule.basis(),
                open && access.mayForm(round, council, body),
                sees ? seats(round.code(), council, body) : null,
                completeness.lacking(round.code(), council, body).stream()
                        .map(what -> new BodiesView.Lack(what.vi(), what.en()))
                        .toList(),
                members.toReplace(round.code(), council, body));
    }

    private List<BodiesView.Seat> seats(String round, int council, Body body) {
        return members.sitting(round, council, body).stream()
                .sorted((one, other) -> one.rank().compareTo(other.rank()))
                .map(this::seat)
                .toList();
    }

    private BodiesView.Seat seat(Member seat) {
        return new BodiesView.Seat(
                seat.id(),
                seat.username(),
                seat.fullName(),
                seat.rank(),
                unit(seat.username(), Unit::nameVi),
                unit(seat.username(), Unit::nameEn),
                seat.appointedAt(),
                !members.owesDeclaration(seat.roundCode(), seat.councilNo(), seat.username()));
    }

    private String unit(String username, Function<Unit, String> name) {
        return organisation.officer(username).stream()
                .flatMap(officer -> officer.positions().stream())
                .findFirst()
                .flatMap(position -> organisation.unit(position.unitCode()))
                .flatMap(unit -> Optional.of(name.apply(unit)))
                .orElse("");
    }
}
