package vn.congvu.leadershipexam;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.body.ExamGroups;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.organisation.Role;
import vn.congvu.workflow.ScopeFacts;

/** Whose desk a step lies on, by the name the models use. */
@Component
class ExamDesks {

    private static final String HEAD = "Head";

    private final ObjectProvider<ExamDesk> others;

    ExamDesks(ObjectProvider<ExamDesk> others) {
        this.others = others;
    }

    /** Empty for a desk no model may name there: a body outside any council for instance. */
    Optional<String> group(String desk, ExamRound round, ScopeFacts scope) {
        return switch (desk) {
            case "organiser" -> Optional.of(Role.OFFICER.group(round.organiserUnit()));
            case "organiserHead" -> Optional.of(Role.HEAD.group(round.organiserUnit()));
            case "authority" -> Optional.of(Role.LEADER.group(round.authorityUnit()));
            default -> body(desk, scope).or(() -> other(desk, round, scope));
        };
    }

    private static Optional<String> body(String desk, ScopeFacts scope) {
        if (scope.stage() == null) {
            return Optional.empty();
        }
        String round = scope.businessKey();
        return Arrays.stream(Body.values())
                .filter(body -> desk.equals(body.key()) || desk.equals(body.key() + HEAD))
                .map(body -> desk.endsWith(HEAD)
                        ? ExamGroups.headsOf(round, scope.stage(), body)
                        : ExamGroups.of(round, scope.stage(), body))
                .findFirst();
    }

    private Optional<String> other(String desk, ExamRound round, ScopeFacts scope) {
        return others.stream()
                .filter(one -> one.name().equals(desk))
                .findFirst()
                .map(one -> one.group(round, scope.stage(), scope.branch()));
    }
}
