package vn.congvu.leadershipexam.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.Rank;
import vn.congvu.web.problem.Problem;

/** Which seats one person must not hold together, pair by pair. */
class SeparationTest {

    private final Separation separation = new Separation();

    @ParameterizedTest
    @CsvSource({
        "VETTING,PAPERS",
        "PAPERS,INVIGILATION",
        "PAPERS,CODING",
        "PAPERS,MARKING",
        "PAPERS,APPEAL",
        "INVIGILATION,CODING",
        "INVIGILATION,MARKING",
        "INVIGILATION,APPEAL",
        "CODING,MARKING",
        "CODING,APPEAL",
        "MARKING,APPEAL",
        "APPEAL,DEFENCE",
        "SECRETARIAT,PAPERS",
        "SECRETARIAT,CODING",
        "SECRETARIAT,MARKING",
        "SECRETARIAT,APPEAL",
        "COUNCIL,CODING",
        "COUNCIL,APPEAL"
    })
    void onePersonIsNotInBoth(Body one, Body other) {
        assertThat(bar(held(one, Rank.MEMBER, 1), other, Rank.MEMBER)).isPresent();
        assertThat(bar(held(other, Rank.MEMBER, 1), one, Rank.MEMBER)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(value = Body.class, mode = EnumSource.Mode.EXCLUDE, names = "SUPERVISION")
    void whoeverSupervisesSitsNowhereElse(Body body) {
        assertThat(bar(held(body, Rank.MEMBER, 1), Body.SUPERVISION, Rank.MEMBER))
                .isPresent();
        assertThat(bar(held(Body.SUPERVISION, Rank.MEMBER, 1), body, Rank.MEMBER))
                .isPresent();
    }

    static Stream<Arguments> leading() {
        return Stream.of(Rank.HEAD, Rank.DEPUTY)
                .flatMap(rank -> Stream.of(Arguments.of(rank, Rank.MEMBER), Arguments.of(Rank.MEMBER, rank)));
    }

    @ParameterizedTest
    @MethodSource("leading")
    void whoeverLeadsABodySitsInNoOtherOneOfTheRound(Rank held, Rank wanted) {
        assertThat(bar(held(Body.VETTING, held, 2), Body.DEFENCE, wanted))
                .hasValueSatisfying(problem -> assertThat(problem.type()).isEqualTo("exam-separate-duties"));
    }

    @Test
    void membersMayHelpTwiceWhereNothingIsGivenAway() {
        assertThat(bar(held(Body.VETTING, Rank.MEMBER, 1), Body.INVIGILATION, Rank.MEMBER))
                .isEmpty();
        assertThat(bar(held(Body.CODING, Rank.MEMBER, 2), Body.MARKING, Rank.MEMBER))
                .as("another council, other scripts")
                .isEmpty();
    }

    @Test
    void theRefusalNamesBothBodiesTheReasonAndTheBasis() {
        Problem problem = bar(held(Body.CODING, Rank.MEMBER, 1), Body.MARKING, Rank.MEMBER)
                .orElseThrow();

        assertThat(problem.members())
                .containsEntry("held", "CODING")
                .containsEntry("wanted", "MARKING")
                .hasEntrySatisfying(
                        "basis", basis -> assertThat(basis.toString()).contains("TT 22/2025"));
    }

    @Test
    void everyRuleOfTheFileSaysWhy() {
        assertThat(separation.rules()).hasSizeGreaterThan(20).allSatisfy(rule -> {
            assertThat(rule.why().vi()).isNotBlank();
            assertThat(rule.why().en()).isNotBlank();
            assertThat(rule.basis()).isNotBlank();
        });
    }

    private Optional<Problem> bar(Member held, Body wanted, Rank rank) {
        return separation.bar(List.of(held), 1, wanted, rank);
    }

    private static Member held(Body body, Rank rank, int council) {
        return new Member("id", "round", council, body, rank, "cb001", "", "", Instant.EPOCH, null, null);
    }
}
