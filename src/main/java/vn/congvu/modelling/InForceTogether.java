package vn.congvu.modelling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which forms and tables stood beside a version of a process when it was last in force. */
@Component
class InForceTogether {

    private final VersionStore versions;

    InForceTogether(VersionStore versions) {
        this.versions = versions;
    }

    Optional<ModelVersion> beside(ModelVersion process, String part) {
        return replacedBy(process)
                .map(deployment -> versions.inForceBefore(part, deployment))
                .orElseGet(() -> versions.inForce(part));
    }

    /** What waits has not been replaced either. */
    private Optional<Integer> replacedBy(ModelVersion process) {
        return process.deployment() == null ? Optional.empty() : versions.replacedBy(process);
    }

    /** Those of them that something else has come into the place of. */
    List<ModelVersion> replacedSince(ModelVersion process) {
        Outline outline = Outlines.of(ModelKind.PROCESS, process.content());
        return Stream.concat(outline.forms().stream(), outline.decisions().stream())
                .sorted()
                .flatMap(part -> beside(process, part).stream())
                .filter(this::isReplaced)
                .toList();
    }

    private boolean isReplaced(ModelVersion part) {
        return versions.inForce(part.key())
                .filter(live -> live.content().equals(part.content()))
                .isEmpty();
    }
}
