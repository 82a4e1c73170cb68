package vn.congvu.leadershipexam.defence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.body.Member;
import vn.congvu.leadershipexam.marking.MarkingRuleBook;
import vn.congvu.leadershipexam.marking.MarkingRules;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.leadershipexam.round.PlannedDates;
import vn.congvu.leadershipexam.round.Post;
import vn.congvu.leadershipexam.round.Posts;

/** The board's view of its defences: one's own marks at any time, those of others once all are locked. */
@Service
@Transactional(readOnly = true)
public class DefenceViews {

    private final ExamRounds rounds;
    private final Councils councils;
    private final Posts posts;
    private final PlannedDates dates;
    private final Admission admission;
    private final Projects projects;
    private final Presentations presentations;
    private final GivenMarks given;
    private final Board board;
    private final DefenceRoom room;
    private final DefenceRuleBook rules;
    private final MarkingRuleBook scale;

    DefenceViews(
            ExamRounds rounds,
            Councils councils,
            Posts posts,
            PlannedDates dates,
            Admission admission,
            Projects projects,
            Presentations presentations,
            GivenMarks given,
            Board board,
            DefenceRoom room,
            DefenceRuleBook rules,
            MarkingRuleBook scale) {
        this.rounds = rounds;
        this.councils = councils;
        this.posts = posts;
        this.dates = dates;
        this.admission = admission;
        this.projects = projects;
        this.presentations = presentations;
        this.given = given;
        this.board = board;
        this.room = room;
        this.rules = rules;
        this.scale = scale;
    }

    public DefenceView of(String code, int council) {
        ExamRound round = rounds.require(code);
        room.requireBoard(code, council);
        DefenceRules edition = rules.of(round.ruleEdition());
        Rows rows = new Rows(code, council, edition);
        List<Candidate> admitted = admission.of(code, council);
        return new DefenceView(
                councils.require(code, council).phase(),
                dates.find(code, council, ProjectDesk.DUE).orElse(null),
                scale(scale.of(round.ruleEdition()), edition),
                admitted.stream().anyMatch(candidate -> board.marks(room.username(), candidate)),
                room.isHead(code, council),
                room.keepsMinutes(code, council),
                admitted.stream().map(rows::row).toList());
    }

    private static DefenceView.Scale scale(MarkingRules scale, DefenceRules rules) {
        return new DefenceView.Scale(
                scale.lowest(), scale.highest(), scale.decimals(), rules.fewestMarkers(), rules.widestSpread());
    }

    /** What is read once for all rows. */
    private final class Rows {

        private final DefenceRules edition;
        private final Map<Integer, Post> titles;
        private final Map<String, Project> handedIn;
        private final Map<String, Presentation> held;
        private final Map<String, List<GivenMark>> all;

        Rows(String code, int council, DefenceRules edition) {
            this.edition = edition;
            this.titles = posts.of(code).stream().collect(Collectors.toMap(Post::postNo, Function.identity()));
            this.handedIn = projects.of(code, council);
            this.held = presentations.of(code, council);
            this.all = given.of(code, council);
        }

        DefenceView.Row row(Candidate candidate) {
            Board.Markers markers = board.of(candidate, all.getOrDefault(candidate.id(), List.of()));
            Presentation presentation = held.getOrDefault(candidate.id(), Presentation.none(candidate.id()));
            boolean shown = markers.complete(edition);
            List<BigDecimal> marks = shown ? markers.marks() : null;
            boolean decide =
                    shown && edition.isTooWide(marks) && presentation.decided() == null && !presentation.isClosed();
            Post post = titles.get(candidate.postNo());
            return new DefenceView.Row(
                    candidate.id(),
                    candidate.candidateNumber(),
                    candidate.fullName(),
                    post.postNo(),
                    post.titleVi(),
                    post.titleEn(),
                    handedIn.get(candidate.id()),
                    !board.marks(room.username(), candidate),
                    own(markers.given().get(room.username())),
                    markers.marking().size(),
                    markers.locked().size(),
                    shown ? given(markers) : null,
                    shown ? edition.mean(marks) : null,
                    shown ? edition.spread(marks) : null,
                    decide,
                    presentation.decided() == null
                            ? null
                            : presentation.decided().reason(),
                    presentation.absentNote(),
                    minutes(presentation.minutes()),
                    presentation.finalMark());
        }

        private DefenceView.Own own(GivenMark mark) {
            return mark == null
                    ? null
                    : new DefenceView.Own(mark.mark(), mark.note(), mark.asideReason(), mark.isLocked());
        }

        private List<DefenceView.Given> given(Board.Markers markers) {
            Map<String, String> names =
                    markers.sitting().stream().collect(Collectors.toMap(Member::username, Member::fullName));
            return markers.locked().stream()
                    .map(mark -> new DefenceView.Given(names.get(mark.marker()), mark.mark(), mark.note()))
                    .toList();
        }

        private DefenceView.Minutes minutes(Presentation.Minutes minutes) {
            return minutes == null
                    ? null
                    : new DefenceView.Minutes(minutes.kind().name(), minutes.reference(), minutes.at());
        }
    }
}
