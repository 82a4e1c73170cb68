package vn.congvu.leadershipexam.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congvu.ProductTest;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Rank;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.leadershipexam.round.StagedRound;
import vn.congvu.web.problem.ProblemException;
import vn.congvu.web.time.ProductClock;

/** Refused attempts and reads of secrets are kept, told and chained, whatever becomes of the attempt. */
@ProductTest
class WatchTest {

    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");

    @Autowired
    private StagedRound staged;

    @Autowired
    private Alarm alarm;

    @Autowired
    private Reads reads;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Entries entries;

    @Autowired
    private WatchStore watched;

    @Autowired
    private Chronicle chronicle;

    @Autowired
    private ExamRounds rounds;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProductClock clock;

    private String round;

    @BeforeEach
    void open() {
        clock.stopAt(START);
        round = staged.open(1);
        staged.seat(round, Body.COUNCIL, Rank.HEAD, "cb004");
        staged.seat(round, Body.SUPERVISION, Rank.HEAD, "cb010");
    }

    @AfterEach
    void tidyUp() {
        staged.remove(round);
        clock.reset();
    }

    private List<String> chain() {
        return entries.of(round).stream()
                .map(stored -> stored.entry().kind() + " " + stored.entry().actor() + " "
                        + stored.entry().facts().get("what"))
                .toList();
    }

    private int told(String username) {
        return jdbc.sql("SELECT COUNT(*) FROM notification WHERE username = ? AND link = ?")
                .params(username, "/exams/" + round + "/supervision")
                .query(Integer.class)
                .single();
    }

    private void refused(String who, String what) {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    rounds.requireLocked(round);
                    evidence.add(round, 1, Evidence.Kind.KEY_SHARE_GIVEN, who, Map.of());
                    alarm.raise(round, 1, what, who, Map.of("holders", 1));
                    throw ExamProblems.notAllowed();
                }))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void anAlarmSurvivesTheRefusalThatHeldTheRoundAndReachesSupervision() {
        refused("cb006", "openKeyAlone");
        assertThat(chain()).containsExactly("ACCESS_REFUSED cb006 openKeyAlone");
        assertThat(entries.of(round).get(0).entry().facts().get("holders")).isEqualTo(1);
        assertThat(told("cb010")).isEqualTo(1);
        assertThat(told("cb004")).isZero();
    }

    @Test
    void theSamePersonAndThingAreCountedWithinMinutesAndToldAgainAfterwards() {
        for (int i = 0; i < 40; i++) {
            refused("cb006", "guessScript");
        }
        refused("cb007", "guessScript");
        assertThat(watched.of(round, Watched.Sort.ALARM))
                .extracting(Watched::username, Watched::times)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("cb006", 40),
                        org.assertj.core.groups.Tuple.tuple("cb007", 1));
        assertThat(told("cb010")).isEqualTo(2);
        clock.stopAt(START.plusSeconds(301));
        refused("cb006", "guessScript");
        assertThat(told("cb010")).isEqualTo(3);
        assertThat(chain()).hasSize(3);
    }

    @Test
    void whenTheOnlySupervisorTriesThoseWhoLeadTheCouncilAreTold() {
        refused("cb010", "openKeyAlone");
        assertThat(told("cb010")).isZero();
        assertThat(told("cb004")).isEqualTo(1);
    }

    @Test
    void readsOfSecretsAreInTheChainAndCounted() {
        reads.read(round, 1, "script:A17", "cb008");
        reads.read(round, 1, "script:A17", "cb008");
        assertThat(chain()).containsExactly("SECRET_READ cb008 script:A17");
        assertThat(watched.of(round, Watched.Sort.READ))
                .extracting(Watched::times)
                .containsExactly(2);
    }

    @Test
    void supervisionReadsInWordsWhatWasReadAndNeverTheIdOfAScript() {
        reads.read(round, 1, "script:3f0c", "cb008");
        reads.read(round, 1, "script:77d1", "cb008");
        reads.read(round, 1, "script:77d1", "cb008");
        reads.read(round, 1, "file:90aa", "cb009");

        assertThat(chronicle.reads(round, council -> true))
                .extracting(
                        Chronicle.Seen::username, Chronicle.Seen::textVi, Chronicle.Seen::things, Chronicle.Seen::times)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("cb008", "bài thi", 2, 3),
                        org.assertj.core.groups.Tuple.tuple("cb009", "giấy tờ trong hồ sơ dự thi", 1, 1));
        assertThat(chronicle.told(round, council -> true).toString())
                .contains("Đọc tài liệu mật: bài thi")
                .doesNotContain("3f0c", "77d1", "90aa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openKeyUninvited",
                "openKeyAlone",
                "openKeyEarly",
                "wrongPassphrase",
                "sealBroken",
                "guessScript",
                "enterDefence",
                "markRelative",
                "markOwnRelative",
                "ownRelative",
                "barredFromDuty",
                "outsideTheBody",
                "changeLockedMark",
                "changeAfterLock",
                "readResult",
                "changedResult",
                "openPaperEarly",
                "readSealedPaper"
            })
    void everyRefusedAttemptIsToldInWords(String what) {
        alarm.raise(round, 1, what, "cb006", Map.of());
        assertThat(chronicle.alarms(round, council -> true))
                .singleElement()
                .satisfies(told -> assertThat(told.textVi()).contains(" ").isNotEqualTo(told.textEn()));
    }

    @Test
    void whatCouldNotBeChainedAtOnceIsTakenAlongByTheNextEntry() {
        transaction.executeWithoutResult(status -> watched.insert(
                new Watched("waiting", round, 1, Watched.Sort.READ, "script:B1", "cb008", Map.of(), START, START, 1)));
        transaction.executeWithoutResult(
                status -> evidence.add(round, 1, Evidence.Kind.BAGS_DRAWN, "cb004", Map.of("bags", 3)));
        assertThat(chain()).containsExactly("SECRET_READ cb008 script:B1", "BAGS_DRAWN cb004 null");
    }

    @Test
    void anAttemptOnARoundThatDoesNotExistIsKeptWithoutAChain() {
        alarm.raise("TTLD-KHONG-260202-0001", 1, "guessScript", "cb006", Map.of());
        assertThat(watched.of("TTLD-KHONG-260202-0001", Watched.Sort.ALARM)).hasSize(1);
        staged.remove("TTLD-KHONG-260202-0001");
    }
}
