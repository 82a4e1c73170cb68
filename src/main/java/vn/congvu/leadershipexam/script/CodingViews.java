package vn.congvu.leadershipexam.script;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.marking.Penalty;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.registration.Candidates;
import vn.congvu.leadershipexam.round.Council;
import vn.congvu.leadershipexam.round.PlannedDates;
import vn.congvu.leadershipexam.script.CodingView.KeyView;
import vn.congvu.leadershipexam.script.CodingView.PaperView;
import vn.congvu.leadershipexam.script.CodingView.SeatView;
import vn.congvu.leadershipexam.script.CodingView.ViolationView;

/** Shows each board its part of the way of the papers. */
@Service
public class CodingViews {

    private static final Set<Candidate.Status> SEATED =
            EnumSet.of(Candidate.Status.ELIGIBLE, Candidate.Status.ABSENT, Candidate.Status.EXPELLED);

    private final ExamDoor door;
    private final PaperStore papers;
    private final RoomStore room;
    private final CountStore counts;
    private final ScriptStore scripts;
    private final LinkStore links;
    private final Candidates candidates;
    private final PlannedDates dates;
    private final KeyViews keys;
    private final CodingActions actions;

    CodingViews(
            ExamDoor door,
            PaperStore papers,
            RoomStore room,
            CountStore counts,
            ScriptStore scripts,
            LinkStore links,
            Candidates candidates,
            PlannedDates dates,
            KeyViews keys,
            CodingActions actions) {
        this.door = door;
        this.papers = papers;
        this.room = room;
        this.counts = counts;
        this.scripts = scripts;
        this.links = links;
        this.candidates = candidates;
        this.dates = dates;
        this.keys = keys;
        this.actions = actions;
    }

    @Transactional(readOnly = true)
    public CodingView of(String round, int no) {
        door.requireSeat(
                round,
                no,
                Body.PAPERS,
                Body.INVIGILATION,
                Body.CODING,
                Body.COUNCIL,
                Body.SECRETARIAT,
                Body.SUPERVISION);
        Council council = door.council(round, no);
        Paper paper = papers.find(round, no).orElse(null);
        ScriptCount count = counts.find(round, no).orElse(null);
        KeyView key = keys.of(round, no);
        return new CodingView(
                round,
                no,
                council.phase(),
                actions.of(council, paper, count, key),
                paper == null ? null : paper(council, paper),
                seats(council),
                violations(council),
                count,
                scripts.of(round, no).size(),
                key);
    }

    private PaperView paper(Council council, Paper paper) {
        return new PaperView(
                paper.sha256(),
                paper.pages(),
                paper.openedAt() == null ? List.of() : paper.parts(),
                paper.sealedAt(),
                dates.find(council.roundCode(), council.councilNo(), "paperStarts")
                        .orElse(null),
                paper.openedAt());
    }

    private boolean sees(Council council, Body... bodies) {
        return Arrays.stream(bodies).anyMatch(body -> door.sits(council.roundCode(), council.councilNo(), body));
    }

    private List<SeatView> seats(Council council) {
        if (!sees(council, Body.INVIGILATION, Body.CODING, Body.SUPERVISION)) {
            return List.of();
        }
        String round = council.roundCode();
        Map<String, Attendance> noted = room.of(round, council.councilNo()).stream()
                .collect(Collectors.toMap(Attendance::candidateNumber, Function.identity()));
        Map<String, Penalty> penalties = room.penalties(round, council.councilNo());
        Set<String> coded = links.codedNumbers(round, council.councilNo());
        return candidates
                .findByRoundCodeAndCouncilNoAndStatusInOrderByCandidateNumberAscIdAsc(
                        round, council.councilNo(), SEATED)
                .stream()
                .filter(candidate -> candidate.candidateNumber() != null)
                .map(candidate -> seat(candidate, noted.get(candidate.candidateNumber()), penalties, coded))
                .toList();
    }

    private static SeatView seat(
            Candidate candidate, Attendance noted, Map<String, Penalty> penalties, Set<String> coded) {
        String number = candidate.candidateNumber();
        return new SeatView(
                number,
                candidate.room(),
                candidate.seat(),
                noted == null ? null : noted.present(),
                noted == null ? 0 : noted.sheets(),
                penalties.getOrDefault(number, Penalty.NONE),
                coded.contains(number));
    }

    private List<ViolationView> violations(Council council) {
        if (!sees(council, Body.INVIGILATION, Body.COUNCIL, Body.SUPERVISION)) {
            return List.of();
        }
        return room.violations(council.roundCode(), council.councilNo()).stream()
                .map(one ->
                        new ViolationView(one.id(), one.candidateNumber(), one.penalty(), one.minutes(), one.notedAt()))
                .toList();
    }
}
