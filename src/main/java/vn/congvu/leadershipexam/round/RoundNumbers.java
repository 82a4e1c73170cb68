package vn.congvu.leadershipexam.round;

import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congvu.leadershipexam.ExamNumber;

/** How many councils there are, and whether one has any post left to hold an exam for. */
@Configuration(proxyBeanMethods = false)
class RoundNumbers {

    private record Number(String name, BiFunction<ExamRound, Integer, Object> reading) implements ExamNumber {

        @Override
        public Object value(ExamRound round, Integer council) {
            return reading.apply(round, council);
        }
    }

    @Bean
    ExamNumber examCouncils(Councils councils) {
        return new Number("councils", (round, none) -> councils.of(round.code()).size());
    }

    @Bean
    ExamNumber examStopped(Posts posts) {
        return new Number(
                "stopped",
                (round, council) -> posts.of(round.code()).stream()
                        .noneMatch(post -> post.councilNo() == council && post.state() == Post.State.OPEN));
    }
}
