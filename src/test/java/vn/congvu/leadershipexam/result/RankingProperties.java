package vn.congvu.leadershipexam.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The ranking equals one that was worked out independently, whatever the marks and their order. */
class RankingProperties {

    /** Few different marks, so that ties are frequent; the limit of 50 on both sides. */
    @Provide
    Arbitrary<List<RankingOracle.Paper>> papers() {
        Arbitrary<Integer> mark = Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(4, Arbitraries.of(4999, 5000, 5001, 7000, 7001, 8000)),
                        net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, 10000)))
                .injectNull(0.1);
        Arbitrary<RankingOracle.Paper> paper = net.jqwik.api.Combinators.combine(mark, mark)
                .as((written, defence) -> new RankingOracle.Paper("", written, defence));
        return paper.list().ofMinSize(0).ofMaxSize(12).map(RankingProperties::named);
    }

    private static List<RankingOracle.Paper> named(List<RankingOracle.Paper> papers) {
        List<RankingOracle.Paper> named = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            named.add(new RankingOracle.Paper(
                    "c" + i, papers.get(i).written(), papers.get(i).defence()));
        }
        return named;
    }

    private static Standing standing(RankingOracle.Paper paper) {
        return new Standing(
                paper.who(),
                judged(Thresholds.Part.WRITTEN, paper.written(), 2),
                judged(Thresholds.Part.DEFENCE, paper.defence(), 1));
    }

    private static Thresholds.Judged judged(Thresholds.Part part, Integer hundredths, int tieOrder) {
        if (hundredths == null) {
            return null;
        }
        BigDecimal mark = BigDecimal.valueOf(hundredths, 2);
        return new Thresholds.Judged(part, mark, hundredths >= 5000, 100, 50, tieOrder, "", "", false);
    }

    private static Ranking ranking(List<RankingOracle.Paper> papers) {
        return Ranking.of(papers.stream().map(RankingProperties::standing).toList(), null);
    }

    private static Map<String, Integer> places(Ranking ranking) {
        Map<String, Integer> places = new HashMap<>();
        ranking.placed().forEach(one -> places.put(one.standing().candidateId(), one.place()));
        return places;
    }

    @Property
    void placesAreThoseOfTheOracle(@ForAll("papers") List<RankingOracle.Paper> papers) {
        Map<String, Integer> expected = new HashMap<>();
        papers.forEach(paper -> expected.put(paper.who(), RankingOracle.place(paper, papers)));
        assertThat(places(ranking(papers))).isEqualTo(expected);
    }

    @Property
    void theOrderInWhichCandidatesAreListedChangesNothing(
            @ForAll("papers") List<RankingOracle.Paper> papers, @ForAll long seed) {
        List<RankingOracle.Paper> shuffled = new ArrayList<>(papers);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(places(ranking(shuffled))).isEqualTo(places(ranking(papers)));
    }

    @Property
    void thereIsAWinnerExactlyWhenOneIsAheadOfAll(@ForAll("papers") List<RankingOracle.Paper> papers) {
        List<String> first = RankingOracle.first(papers);
        Ranking ranking = ranking(papers);
        assertThat(ranking.isTied()).isEqualTo(first.size() > 1);
        assertThat(ranking.winner())
                .isEqualTo(first.size() == 1 ? java.util.Optional.of(first.get(0)) : java.util.Optional.empty());
    }

    @Property
    void aVoteDecidesBetweenEqualsAndNobodyElse(@ForAll("papers") List<RankingOracle.Paper> papers, @ForAll long seed) {
        if (papers.isEmpty()) {
            return;
        }
        String chosen = papers.get(Math.floorMod(seed, papers.size())).who();
        List<String> first = RankingOracle.first(papers);
        Ranking voted =
                Ranking.of(papers.stream().map(RankingProperties::standing).toList(), chosen);
        if (first.size() > 1) {
            assertThat(voted.winner().isPresent()).isEqualTo(first.contains(chosen));
        } else {
            assertThat(voted.winner()).isEqualTo(ranking(papers).winner());
        }
    }

    @Property
    void aBetterMarkNeverMakesThePlaceWorse(@ForAll("papers") List<RankingOracle.Paper> papers, @ForAll long seed) {
        List<RankingOracle.Paper> passing =
                papers.stream().filter(RankingOracle.Paper::passes).toList();
        if (passing.isEmpty()) {
            return;
        }
        RankingOracle.Paper one = passing.get(Math.floorMod(seed, passing.size()));
        RankingOracle.Paper better = new RankingOracle.Paper(one.who(), one.written() + 1, one.defence());
        List<RankingOracle.Paper> raised = new ArrayList<>(papers);
        raised.set(papers.indexOf(one), better);
        assertThat(places(ranking(raised)).get(one.who()))
                .isLessThanOrEqualTo(places(ranking(papers)).get(one.who()));
    }

    @Property
    void weightsCountHundredthsAndHalvesAreRoundedUp(
            @ForAll @net.jqwik.api.constraints.IntRange(min = 0, max = 10000) int mark,
            @ForAll @net.jqwik.api.constraints.IntRange(min = 1, max = 300) int weight) {
        BigDecimal weighed = new Thresholds.Judged(
                        Thresholds.Part.WRITTEN, BigDecimal.valueOf(mark, 2), true, weight, 50, 2, "", "", false)
                .weighed();
        long expected = ((long) mark * weight * 2 + 100) / 200;
        assertThat(weighed.movePointRight(2).longValueExact()).isEqualTo(expected);
    }
}
