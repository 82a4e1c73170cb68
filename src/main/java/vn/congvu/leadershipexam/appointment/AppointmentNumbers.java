package vn.congvu.leadershipexam.appointment;

import java.util.function.ToIntBiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congvu.leadershipexam.ExamNumber;
import vn.congvu.leadershipexam.round.ExamRound;

/** How many winners there are in a council, and how many courses they have to take. */
@Configuration(proxyBeanMethods = false)
class AppointmentNumbers {

    private record Number(String name, ToIntBiFunction<String, Integer> counting) implements ExamNumber {

        @Override
        public Object value(ExamRound round, Integer council) {
            return counting.applyAsInt(round.code(), council);
        }
    }

    @Bean
    ExamNumber examWinners(Winners winners) {
        return new Number(
                "winners", (round, council) -> winners.of(round, council).size());
    }

    @Bean
    ExamNumber examTrainings(Trainings trainings) {
        return new Number(
                "trainings", (round, council) -> trainings.of(round, council).size());
    }
}
