package vn.congvu.web.problem;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds the problem behind an exception, or behind what caused it; the one that says it itself goes first. */
@Component
class ProblemFinder {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemFinder.class);
    private static final int DEEPEST_CAUSE = 20;

    private final List<ProblemSource> sources;

    ProblemFinder(List<ProblemSource> sources) {
        this.sources = sources;
    }

    Problem of(Throwable exception) {
        return described(exception).or(() -> known(exception)).orElseGet(() -> unexpected(exception));
    }

    private static Optional<Problem> described(Throwable exception) {
        return chain(exception)
                .filter(Described.class::isInstance)
                .map(e -> ((Described) e).problem())
                .findFirst();
    }

    private Optional<Problem> known(Throwable exception) {
        return chain(exception)
                .flatMap(e -> sources.stream().flatMap(source -> source.problemOf(e).stream()))
                .findFirst();
    }

    private static Problem unexpected(Throwable exception) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Incident {}", incident, exception);
        return new Problem("internal", 500, incident).with("incident", incident);
    }

    private static Stream<Throwable> chain(Throwable exception) {
        return Stream.iterate(exception, e -> e != null, Throwable::getCause).limit(DEEPEST_CAUSE);
    }
}
