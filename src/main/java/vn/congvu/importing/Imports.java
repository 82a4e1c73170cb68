package vn.congvu.importing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes reference data into the database: all files of one import in one transaction, one node at a time, nothing when
 * they are the same as last time.
 */
@Service
public class Imports {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final long RECHECK_NANOS = 10_000_000_000L;

    private final ImportRecords records;
    private final TransactionTemplate transaction;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    Imports(ImportRecords records, PlatformTransactionManager transactions) {
        this.records = records;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Runs the reading unless these files, read in this revision of the reading, are what was imported last.
     *
     * @return whether anything was read
     */
    public boolean run(String name, int revision, List<CsvFile> files, Consumer<ImportReport> reading) {
        String hash = ContentHash.of(revision, files);
        boolean read = Boolean.TRUE.equals(transaction.execute(status -> readIfChanged(name, hash, reading)));
        seen.put(name, new Seen(hash, System.nanoTime()));
        return read;
    }

    private boolean readIfChanged(String name, String hash, Consumer<ImportReport> reading) {
        if (hash.equals(records.hash(name))) {
            return false;
        }
        records.lock();
        if (hash.equals(records.hash(name))) {
            return false; // another node was faster
        }
        List<Finding> findings = findings(reading);
        records.replace(name, hash, findings);
        LOG.info("Import {}: {} findings", name, findings.size());
        return true;
    }

    private static List<Finding> findings(Consumer<ImportReport> reading) {
        var report = new ImportReport();
        try {
            reading.accept(report);
            return report.findings();
        } catch (UnreadableFile e) {
            // Files are read as a whole before the first row is written.
            return List.of(e.finding());
        }
    }

    /**
     * The hash of what was imported last, at most ten seconds old: another node, of another version perhaps, may have
     * imported since. Empty before the first import.
     */
    public String version(String name) {
        Seen last = seen.get(name);
        if (last == null || System.nanoTime() - last.at > RECHECK_NANOS) {
            String hash = transaction.execute(status -> records.hash(name));
            last = new Seen(hash == null ? "" : hash, System.nanoTime());
            seen.put(name, last);
        }
        return last.hash;
    }

    private record Seen(String hash, long at) {}
}
