package vn.congvu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congvu.ProductTest;

/** Numbers of a day: without gaps, without doubles, whoever asks at the same moment. */
@ProductTest
class DossierCodesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @Autowired
    private DossierCodes codes;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void theFirstDossiersOfADayMayComeAllAtOnce() throws Exception {
        int counters = 8;
        var pool = Executors.newFixedThreadPool(counters);
        try {
            List<Callable<String>> asking = new ArrayList<>();
            IntStream.range(0, counters).forEach(n -> asking.add(this::next));

            List<String> given = new ArrayList<>();
            for (Future<String> code : pool.invokeAll(asking)) {
                given.add(code.get());
            }

            assertThat(given)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, counters)
                            .mapToObj(n -> "H29.25747-260701-%04d".formatted(n))
                            .toList());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aSubmissionThatFailsLeavesNoGap() {
        String first = next("27502");
        new TransactionTemplate(transactions).executeWithoutResult(failing -> {
            codes.next("27502", DAY);
            failing.setRollbackOnly();
        });

        assertThat(List.of(first, next("27502"))).containsExactly("H29.27502-260701-0001", "H29.27502-260701-0002");
    }

    private String next() {
        return next("25747");
    }

    private String next(String institution) {
        return new TransactionTemplate(transactions).execute(status -> codes.next(institution, DAY));
    }
}
