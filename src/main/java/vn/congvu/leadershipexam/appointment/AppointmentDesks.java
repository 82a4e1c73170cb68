package vn.congvu.leadershipexam.appointment;

import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congvu.leadershipexam.ExamDesk;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.PostLeaders;
import vn.congvu.leadershipexam.round.Posts;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;

/** The desks of an appointment: the winner's own, and that of the leaders of the institution the post belongs to. */
@Configuration(proxyBeanMethods = false)
class AppointmentDesks {

    private record Desk(String name, BiFunction<ExamRound, Winner, String> finding, Winners winners)
            implements ExamDesk {

        @Override
        public String group(ExamRound round, Integer council, Integer branch) {
            return finding.apply(round, winners.require(round.code(), council, branch));
        }
    }

    /** The step is kept for the winner alone; the group says only where they work. */
    @Bean
    ExamDesk examWinnerDesk(Winners winners, Organisation organisation) {
        return new Desk(
                "winner",
                (round, winner) -> organisation.officer(winner.username()).stream()
                        .flatMap(officer -> officer.positions().stream())
                        .findFirst()
                        .map(position -> position.role().group(position.unitCode()))
                        .orElse(Role.OFFICER.group(round.organiserUnit())),
                winners);
    }

    @Bean
    ExamDesk examPostUnitDesk(Winners winners, Posts posts, PostLeaders leaders, Organisation organisation) {
        return new Desk(
                "postUnit",
                (round, winner) -> group(
                                organisation, leaders.unitOf(posts.require(round.code(), winner.postNo())), winner)
                        .orElse(Role.LEADER.group(round.authorityUnit())),
                winners);
    }

    /** Where nobody but the winner leads, the authority does it. */
    private static Optional<String> group(Organisation organisation, String leadership, Winner winner) {
        return organisation.holding(Role.LEADER, leadership).stream()
                .filter(officer -> officer.active() && !winner.is(officer.username()))
                .findFirst()
                .map(any -> Role.LEADER.group(leadership));
    }
}
