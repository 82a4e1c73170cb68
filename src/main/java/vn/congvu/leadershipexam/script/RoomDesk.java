package vn.congvu.leadershipexam.script;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.marking.Penalty;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.registration.Candidates;
import vn.congvu.sla.StoredTime;

/** The exam room: attendance, breaches of the rules, and the hand-over of scripts to the coding board. */
@Service
public class RoomDesk {

    private static final Set<Candidate.Status> SEATED =
            EnumSet.of(Candidate.Status.ELIGIBLE, Candidate.Status.ABSENT, Candidate.Status.EXPELLED);

    private final ExamDoor door;
    private final RoomStore room;
    private final CountStore counts;
    private final Candidates candidates;
    private final Evidence evidence;
    private final Clock clock;

    RoomDesk(ExamDoor door, RoomStore room, CountStore counts, Candidates candidates, Evidence evidence, Clock clock) {
        this.door = door;
        this.room = room;
        this.counts = counts;
        this.candidates = candidates;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Transactional
    public void attendance(String round, int council, List<Attendance> noted) {
        door.requireSeat(round, council, Body.INVIGILATION);
        requireRoomOpen(round, council);
        for (Attendance one : noted) {
            seated(round, council, one.candidateNumber());
            if (!one.present() && one.sheets() > 0) {
                throw ScriptProblems.absentWithScript(one.candidateNumber());
            }
            room.note(round, council, one);
        }
        evidence.add(
                round,
                council,
                Evidence.Kind.ATTENDANCE_NOTED,
                door.username(),
                Map.of(
                        "present",
                        noted.stream().filter(Attendance::present).count(),
                        "absent",
                        noted.stream().filter(one -> !one.present()).count()));
    }

    @Transactional
    public void violation(String round, int council, String number, Penalty penalty, String minutes) {
        door.requireLead(round, council, Body.INVIGILATION);
        requireRoomOpen(round, council);
        seated(round, council, number);
        String id = UUID.randomUUID().toString();
        room.note(
                round,
                council,
                new Violation(id, number, penalty, minutes, door.username(), StoredTime.stored(clock.instant())));
        evidence.add(
                round,
                council,
                Evidence.Kind.VIOLATION_NOTED,
                door.username(),
                Map.of("violation", id, "penalty", penalty.name()));
    }

    /** @param scripts counted by those who hand them over */
    @Transactional
    public void handOver(String round, int council, int scripts) {
        door.requireLead(round, council, Body.INVIGILATION);
        requireRoomOpen(round, council);
        requireComplete(round, council);
        int expected = room.writing(round, council).size();
        if (scripts != expected) {
            throw ScriptProblems.scriptCount(scripts, expected);
        }
        counts.handedOver(round, council, scripts, door.username(), clock.instant());
        stand(round, council);
        evidence.add(round, council, Evidence.Kind.SCRIPTS_HANDED_OVER, door.username(), Map.of("scripts", scripts));
    }

    private void requireRoomOpen(String round, int council) {
        door.lock(round);
        door.council(round, council, Phase.WRITTEN);
        if (counts.find(round, council).isPresent()) {
            throw ScriptProblems.handedOver();
        }
    }

    private void requireComplete(String round, int council) {
        Set<String> missing = numbers(round, council);
        room.of(round, council).forEach(one -> missing.remove(one.candidateNumber()));
        if (!missing.isEmpty()) {
            throw ScriptProblems.numbersMissing(List.copyOf(missing));
        }
    }

    private Set<String> numbers(String round, int council) {
        return candidates
                .findByRoundCodeAndCouncilNoAndStatusInOrderByCandidateNumberAscIdAsc(round, council, SEATED)
                .stream()
                .map(Candidate::candidateNumber)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void stand(String round, int council) {
        Map<String, Penalty> penalties = room.penalties(round, council);
        for (Attendance one : room.of(round, council)) {
            Candidate candidate = seated(round, council, one.candidateNumber());
            if (!one.present()) {
                candidate.stands(Candidate.Status.ABSENT);
            } else if (penalties
                    .getOrDefault(one.candidateNumber(), Penalty.NONE)
                    .endsThePaper()) {
                candidate.stands(Candidate.Status.EXPELLED);
            }
        }
    }

    private Candidate seated(String round, int council, String number) {
        Optional<Candidate> candidate = candidates.findByRoundCodeAndCandidateNumber(round, number);
        return candidate
                .filter(one -> one.councilNo() == council && SEATED.contains(one.status()))
                .orElseThrow(() -> ScriptProblems.noSuchNumber(number));
    }
}
