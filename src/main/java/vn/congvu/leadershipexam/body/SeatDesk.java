package vn.congvu.leadershipexam.body;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Rank;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.round.Council;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;

/** Appoints people to the bodies of a council and relieves them again. */
@Service
public class SeatDesk {

    private final ExamRounds rounds;
    private final Councils councils;
    private final Members members;
    private final SeatBars bars;
    private final BodyAccess access;
    private final Organisation organisation;
    private final Evidence evidence;
    private final BodyNotices notices;
    private final Clock clock;

    SeatDesk(
            ExamRounds rounds,
            Councils councils,
            Members members,
            SeatBars bars,
            BodyAccess access,
            Organisation organisation,
            Evidence evidence,
            BodyNotices notices,
            Clock clock) {
        this.rounds = rounds;
        this.councils = councils;
        this.members = members;
        this.bars = bars;
        this.access = access;
        this.organisation = organisation;
        this.evidence = evidence;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public void appoint(String code, int council, Body body, String username, Rank rank) {
        ExamRound round = rounds.requireLocked(code);
        access.requireForming(round, council, body);
        requireOpen(round, council);
        Officer officer = officer(username);
        bars.bar(round, council, body, rank, officer).ifPresent(problem -> {
            throw PeopleProblems.refuse(problem);
        });
        Member seat = seat(round, council, body, rank, officer);
        members.insert(seat);
        members.owes(seat.id());
        note(seat, Evidence.Kind.MEMBER_APPOINTED, Map.of("rank", rank.name()));
        notices.appointed(round, seat);
    }

    @Transactional
    public void relieve(String code, int council, String id, String reason) {
        ExamRound round = rounds.requireLocked(code);
        access.requireBelonging(round);
        Member seat = sitting(code, council).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ExamProblems.unknown(id));
        access.requireForming(round, council, seat.body());
        requireOpen(round, council);
        members.end(id, reason, clock.instant());
        note(seat, Evidence.Kind.MEMBER_ENDED, Map.of("reason", "relieved"));
    }

    private void requireOpen(ExamRound round, int council) {
        round.requireNotSuspended();
        Council at = councils.require(round.code(), council);
        if (at.isOver()) {
            throw ExamProblems.notInThisPhase(round.code(), at.phase());
        }
    }

    private List<Member> sitting(String code, int council) {
        return members.of(code).stream()
                .filter(seat -> seat.sits() && seat.councilNo() == council)
                .toList();
    }

    private Officer officer(String username) {
        return organisation
                .officer(username)
                .filter(Officer::active)
                .orElseThrow(() -> PeopleProblems.unknownPerson(username));
    }

    private Member seat(ExamRound round, int council, Body body, Rank rank, Officer officer) {
        return new Member(
                UUID.randomUUID().toString(),
                round.code(),
                council,
                body,
                rank,
                officer.username(),
                officer.fullName(),
                access.username(),
                clock.instant(),
                null,
                null);
    }

    private void note(Member seat, Evidence.Kind kind, Map<String, ?> more) {
        Map<String, Object> facts = new TreeMap<>(more);
        facts.put("member", seat.id());
        facts.put("username", seat.username());
        facts.put("body", seat.body().key());
        evidence.add(seat.roundCode(), seat.councilNo(), kind, access.username(), facts);
    }
}
