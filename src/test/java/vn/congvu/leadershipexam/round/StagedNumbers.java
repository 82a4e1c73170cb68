package vn.congvu.leadershipexam.round;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congvu.leadershipexam.ExamNumber;

/** Numbers of parts that a trace of the models stands in for. */
@Configuration(proxyBeanMethods = false)
class StagedNumbers {

    static final Map<String, Integer> SAID = new ConcurrentHashMap<>();

    private record Staged(String name) implements ExamNumber {

        @Override
        public Object value(ExamRound round, Integer council) {
            return SAID.getOrDefault(round.code() + "/" + name, 0);
        }
    }

    @Bean
    ExamNumber stagedBags() {
        return new Staged("bags");
    }

    @Bean
    ExamNumber stagedAppeals() {
        return new Staged("appeals");
    }
}
