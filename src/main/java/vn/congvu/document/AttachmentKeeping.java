package vn.congvu.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes a checked file and its row, all or nothing. Only a few files at once: large ones take long, and the
 * connections to the database are there for everybody.
 */
@Component
class AttachmentKeeping {

    private static final int PATIENCE_SECONDS = 60;

    private final AttachmentStore store;
    private final AttachmentLimits limits;
    private final TransactionTemplate transaction;
    private final Semaphore turns;

    AttachmentKeeping(AttachmentStore store, AttachmentLimits limits, PlatformTransactionManager transactions) {
        this.store = store;
        this.limits = limits;
        this.transaction = new TransactionTemplate(transactions);
        this.turns = new Semaphore(limits.writtenAtOnce(), true);
    }

    /** @param isNew false when its owner had this file already */
    record Kept(Attachment attachment, boolean isNew) {}

    /**
     * @param open locks the owner, and refuses when it takes no files any more
     * @param about what else is to be done in the same transaction
     */
    Kept keep(Attachment wanted, CheckedUpload file, Runnable open, Consumer<Kept> about) {
        awaitTurn();
        try {
            return transaction.execute(status -> {
                Kept kept = kept(wanted, file, open);
                about.accept(kept);
                return kept;
            });
        } finally {
            turns.release();
        }
    }

    /** Writes first and locks last: a large file does not hold up those who work on the case. */
    private Kept kept(Attachment wanted, CheckedUpload file, Runnable open) {
        boolean writes = known(wanted).isEmpty();
        if (writes) {
            writeContent(wanted.id(), file);
        }
        open.run();
        Optional<Attachment> known = known(wanted);
        if (known.isEmpty()) {
            store.insert(wanted);
        } else if (writes) {
            store.deleteContent(wanted.id());
        }
        return new Kept(known.orElse(wanted), known.isEmpty());
    }

    /** The same file, if its owner has it; refused when there is no room for another one. */
    private Optional<Attachment> known(Attachment wanted) {
        List<Attachment> present = store.ofDossier(wanted.dossierCode());
        Optional<Attachment> same = present.stream().filter(wanted::repeats).findFirst();
        if (same.isEmpty() && present.size() >= limits.perDossier()) {
            throw AttachmentProblems.tooMany(limits);
        }
        return same;
    }

    private void writeContent(String id, CheckedUpload file) {
        try (InputStream content = file.open()) {
            store.insertContent(id, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitTurn() {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw AttachmentProblems.busy(PATIENCE_SECONDS);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw AttachmentProblems.busy(PATIENCE_SECONDS);
        }
    }
}
