package vn.congvu.importing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.congvu.web.time.ProductClock;

/** Imports that remember nothing of the product's own, for tests that roll their transaction back. */
public final class TestImports {

    private TestImports() {}

    public static Imports fresh(JdbcClient jdbc, PlatformTransactionManager transactions, ProductClock clock) {
        return new Imports(new ImportRecords(jdbc, clock), transactions);
    }
}
