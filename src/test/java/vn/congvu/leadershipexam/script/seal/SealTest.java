package vn.congvu.leadershipexam.script.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two of three open the seal; one does not, and neither do two that are not two. */
class SealTest {

    /** As few as keep the test short. */
    private static final int ITERATIONS = 1000;

    private static final SealPlace PLACE = new SealPlace("TTLD-SNV-261129-0001", 1);
    private static final SealedLink LINK = new SealedLink("H7KMX4", "SBD-014");
    private static final Map<Integer, HolderKey> HOLDERS = new HashMap<>();
    /** A passphrase takes long on purpose; each is tried once. */
    private static final Map<Integer, byte[]> KEYS = new HashMap<>();

    private static Seal.Prepared prepared;
    private static byte[] entry;

    @BeforeAll
    static void seal() {
        for (int share = 1; share <= Seal.SHARES; share++) {
            HOLDERS.put(share, HolderKey.under(passphrase(share), ITERATIONS, PLACE, share));
            KEYS.put(share, HOLDERS.get(share).unlockedBy(passphrase(share), PLACE, share));
        }
        prepared = Seal.prepare(PLACE, HOLDERS);
        entry = prepared.seal().putBehind(LINK);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 1", "1, 3", "3, 1", "2, 3", "3, 2"})
    void anyTwoHoldersOpenItInAnyOrder(int first, int second) {
        // given what the first holder hands to the second, and nobody else could read
        byte[] offer = Seal.offer(PLACE, first, share(first), second, HOLDERS.get(second));

        // when the second holder comes
        byte[] theirKey = KEYS.get(second);
        Map<Integer, byte[]> shares =
                Map.of(first, Seal.offered(PLACE, first, second, theirKey, offer), second, share(second));

        // then
        try (Seal.Opened opened = prepared.seal().open(shares)) {
            assertThat(opened.read(entry)).isEqualTo(LINK);
        }
    }

    @Test
    void oneShareOpensNothing() {
        assertClosed(() -> prepared.seal().open(Map.of(1, share(1))));
    }

    @Test
    void theSameShareTwiceUnderTwoNumbersOpensNothing() {
        assertClosed(() -> prepared.seal().open(Map.of(1, share(1), 2, share(1))));
    }

    @Test
    void sharesUnderEachOthersNumbersOpenNothing() {
        assertClosed(() -> prepared.seal().open(Map.of(1, share(2), 2, share(1))));
    }

    @Test
    void sharesOfAnotherSealOpenNothing() {
        Seal.Prepared other = Seal.prepare(PLACE, HOLDERS);

        assertClosed(() -> other.seal().open(Map.of(1, share(1), 2, share(2))));
    }

    @Test
    void aWrongPassphraseOpensNothing() {
        assertClosed(() -> HOLDERS.get(1).unlockedBy("không phải câu này", PLACE, 1));
    }

    @Test
    void aSecretMovedToAnotherCouncilDoesNotOpen() {
        assertClosed(() -> HOLDERS.get(1).unlockedBy(passphrase(1), new SealPlace(PLACE.round(), 2), 1));
    }

    @Test
    void anOfferIsReadByNobodyElse() {
        byte[] offer = Seal.offer(PLACE, 1, share(1), 2, HOLDERS.get(2));
        byte[] thirdKey = KEYS.get(3);

        assertClosed(() -> Seal.offered(PLACE, 1, 2, thirdKey, offer));
    }

    @Test
    void oneByteChangedAnywhereIsSeen() {
        byte[] hidden = prepared.seal().privateKey();
        for (int at = 0; at < hidden.length; at += 97) {
            Seal touched = new Seal(PLACE, prepared.seal().publicKey(), touched(hidden, at));
            assertClosed(() -> touched.open(Map.of(1, share(1), 2, share(2))));
        }
        try (Seal.Opened opened = prepared.seal().open(Map.of(1, share(1), 2, share(2)))) {
            for (int at = 0; at < entry.length; at += 41) {
                byte[] touched = touched(entry, at);
                assertClosed(() -> opened.read(touched));
            }
        }
    }

    @Test
    void theCommitmentSeesEveryEntryAndNoOrder() {
        List<byte[]> entries = new ArrayList<>(List.of(entry, prepared.seal().putBehind(LINK)));
        String bound = Commitment.of(PLACE, entries, List.of("A", "B"));

        assertThat(Commitment.of(PLACE, List.of(entries.get(1), entries.get(0)), List.of("B", "A")))
                .isEqualTo(bound);
        assertThat(Commitment.of(PLACE, List.of(entry), List.of("A", "B"))).isNotEqualTo(bound);
        assertThat(Commitment.of(PLACE, entries, List.of("A", "C"))).isNotEqualTo(bound);
        assertThat(Commitment.of(PLACE, List.of(touched(entry, 5), entries.get(1)), List.of("A", "B")))
                .isNotEqualTo(bound);
    }

    @Test
    void entriesOfTheSameLinkLookDifferentAndAreEquallyLong() {
        byte[] again = prepared.seal().putBehind(LINK);
        byte[] other = prepared.seal().putBehind(new SealedLink("H7KMX4", "SBD-014-a-longer-number"));

        assertThat(again).isNotEqualTo(entry).hasSameSizeAs(entry);
        assertThat(other).hasSameSizeAs(entry);
    }

    @Test
    void whatIsKeptOfAHolderSaysNothing() {
        assertThat(new String(HOLDERS.get(1).privateKey(), StandardCharsets.ISO_8859_1))
                .doesNotContain(passphrase(1));
        assertThat(HOLDERS.get(1).iterations()).isEqualTo(ITERATIONS);
    }

    private static byte[] touched(byte[] bytes, int at) {
        byte[] touched = bytes.clone();
        touched[at] ^= 1;
        return touched;
    }

    private static byte[] share(int number) {
        return Seal.share(PLACE, number, KEYS.get(number), prepared.shares().get(number));
    }

    private static String passphrase(int share) {
        return "câu bí mật của người giữ khóa số " + share;
    }

    private static void assertClosed(org.assertj.core.api.ThrowableAssert.ThrowingCallable opening) {
        assertThatExceptionOfType(DoesNotOpen.class).isThrownBy(opening);
    }
}
