package vn.congvu.leadershipexam;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.round.Council;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.workflow.ScopeFacts;

/** Where in a round a step stands, in words: the post, the course or the bag where there are several, and the council. */
@Component
class ExamPlace {

    private static final int SHOWN = 500;

    private final ExamParts parts;
    private final Councils councils;

    ExamPlace(ExamParts parts, Councils councils) {
        this.parts = parts;
        this.councils = councils;
    }

    /** The narrowest first; nothing for steps of the whole round. */
    List<Bilingual> of(String step, ExamRound round, ScopeFacts scope) {
        return Stream.of(about(step, round, scope), council(scope))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Bilingual> about(String step, ExamRound round, ScopeFacts scope) {
        return scope.branch() == null
                ? Optional.empty()
                : parts.step(step).flatMap(part -> part.about(round, scope.stage(), scope.branch()));
    }

    private Optional<Bilingual> council(ScopeFacts scope) {
        return scope.stage() == null
                ? Optional.empty()
                : councils.find(scope.businessKey(), scope.stage()).map(Council::name);
    }

    /** As much of it as a row of a list holds. */
    static Bilingual joined(Stream<Bilingual> words, String between) {
        List<Bilingual> all = words.toList();
        return new Bilingual(joined(all, Bilingual::vi, between), joined(all, Bilingual::en, between));
    }

    private static String joined(List<Bilingual> words, Function<Bilingual, String> language, String between) {
        return shown(words.stream().map(language).collect(Collectors.joining(between)), SHOWN);
    }

    static String shown(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
