package vn.congvu.leadershipexam.marking.desk;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.marking.Mark;
import vn.congvu.leadershipexam.marking.MarkingRuleBook;
import vn.congvu.leadershipexam.marking.MarkingRules;
import vn.congvu.leadershipexam.marking.Penalty;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.registration.Candidates;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.leadershipexam.script.Attendance;
import vn.congvu.leadershipexam.script.OpenedKey;
import vn.congvu.leadershipexam.script.RoomStore;
import vn.congvu.leadershipexam.script.Script;
import vn.congvu.leadershipexam.script.ScriptStore;
import vn.congvu.leadershipexam.script.seal.SealedLink;

/** Joins locked marks and candidates (ghép phách), penalties included, the moment the key is opened. */
@Component
class Joining implements OpenedKey {

    private final ExamRounds rounds;
    private final ScriptStore scripts;
    private final FinalMarks finals;
    private final WrittenMarks written;
    private final RoomStore room;
    private final Candidates candidates;
    private final MarkingRuleBook rules;

    Joining(
            ExamRounds rounds,
            ScriptStore scripts,
            FinalMarks finals,
            WrittenMarks written,
            RoomStore room,
            Candidates candidates,
            MarkingRuleBook rules) {
        this.rounds = rounds;
        this.scripts = scripts;
        this.finals = finals;
        this.written = written;
        this.room = room;
        this.candidates = candidates;
        this.rules = rules;
    }

    @Override
    public void opened(String round, int council, List<SealedLink> links) {
        MarkingRules numbers = rules.of(rounds.require(round).ruleEdition());
        Map<String, Script> byCode =
                scripts.of(round, council).stream().collect(Collectors.toMap(Script::blindCode, Function.identity()));
        Map<String, Penalty> penalties = room.penalties(round, council);
        for (SealedLink link : links) {
            String script = byCode.get(link.blindCode()).id();
            Mark paper = finals.find(script).orElseThrow(DeskProblems::marksNotLocked);
            Penalty penalty = penalties.getOrDefault(link.candidateNumber(), Penalty.NONE);
            join(round, council, link.candidateNumber(), script, paper, penalty, numbers);
        }
        Mark nothing = Mark.of(numbers.lowest(), numbers);
        room.of(round, council).stream()
                .filter(Attendance::present)
                .map(Attendance::candidateNumber)
                .filter(number -> penalties.getOrDefault(number, Penalty.NONE).endsThePaper())
                .forEach(number -> join(round, council, number, null, nothing, penalties.get(number), numbers));
    }

    private void join(
            String round,
            int council,
            String number,
            String script,
            Mark paper,
            Penalty penalty,
            MarkingRules numbers) {
        Candidate candidate = candidates
                .findByRoundCodeAndCandidateNumber(round, number)
                .orElseThrow(() -> ExamProblems.unknown(round));
        written.insert(
                round,
                council,
                new WrittenMark(candidate.id(), script, paper, penalty, numbers.after(penalty, paper), false));
    }
}
