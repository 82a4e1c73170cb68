package vn.congvu.leadershipexam.marking.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** However many scripts and markers: every script lies in one bag of each round, never twice with the same person. */
class BagDrawProperties {

    @Property(tries = 500)
    void twoRoundsKeepApart(
            @ForAll @IntRange(min = 1, max = 80) int scripts,
            @ForAll @IntRange(min = 3, max = 9) int markers,
            @ForAll @IntRange(min = 1, max = 12) int size,
            @ForAll long seed) {
        List<String> ids = names("bai", scripts);
        List<String> people = names("cham", markers);
        BagDraw lots = new BagDraw(new Random(seed));

        List<BagDraw.Lot> first = lots.first(ids, people, size);
        List<BagDraw.Lot> second = lots.second(first, people, size).orElseThrow();

        Map<String, String> before = holders(first);
        Map<String, String> after = holders(second);
        assertThat(before.keySet()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(after.keySet()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(ids).allSatisfy(id -> assertThat(after.get(id)).isNotEqualTo(before.get(id)));
        assertThat(second)
                .hasSameSizeAs(first)
                .allSatisfy(lot -> assertThat(lot.scripts()).hasSizeBetween(1, size));
    }

    @Property(tries = 200)
    void twoMarkersExchangeTheirBags(@ForAll @IntRange(min = 1, max = 40) int scripts, @ForAll long seed) {
        BagDraw lots = new BagDraw(new Random(seed));
        List<BagDraw.Lot> first = lots.first(names("bai", scripts), names("cham", 2), 5);

        assertThat(lots.second(first, names("cham", 2), 5))
                .hasValueSatisfying(second -> assertThat(holders(second))
                        .allSatisfy((id, marker) ->
                                assertThat(marker).isNotEqualTo(holders(first).get(id))));
    }

    @Property(tries = 20)
    void oneMarkerAloneIsNotEnough(@ForAll @IntRange(min = 1, max = 10) int scripts) {
        BagDraw lots = new BagDraw(new Random(1));
        assertThat(lots.second(lots.first(names("bai", scripts), names("cham", 1), 5), names("cham", 1), 5))
                .isEmpty();
    }

    private static Map<String, String> holders(List<BagDraw.Lot> lots) {
        Map<String, String> holders = new HashMap<>();
        for (BagDraw.Lot lot : lots) {
            for (String script : lot.scripts()) {
                assertThat(holders.put(script, lot.marker())).isNull();
            }
        }
        return holders;
    }

    private static List<String> names(String what, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(no -> what + no).toList();
    }
}
