package vn.congvu.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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
    private final AttachmentAccess access;
    private final AttachmentLimits limits;
    private final TransactionTemplate transaction;
    private final Semaphore turns;

    AttachmentKeeping(
            AttachmentStore store,
            AttachmentAccess access,
            AttachmentLimits limits,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.access = access;
        this.limits = limits;
        this.transaction = new TransactionTemplate(transactions);
        this.turns = new Semaphore(limits.writtenAtOnce(), true);
    }

    /** @param isNew false when the dossier had this file already */
    record Kept(Attachment attachment, boolean isNew) {}

    Kept keep(Attachment wanted, ReceivedFile file) {
        awaitTurn();
        try {
            return transaction.execute(status -> known(wanted).orElseGet(() -> write(wanted, file)));
        } finally {
            turns.release();
        }
    }

    /** Writes first and locks last: a large file does not hold up those who work on the dossier. */
    private Kept write(Attachment wanted, ReceivedFile file) {
        writeContent(wanted.id(), file);
        DossierStanding.requireOpen(wanted.dossierCode(), access.lock(wanted.dossierCode()));
        Optional<Kept> meanwhile = known(wanted);
        if (meanwhile.isPresent()) {
            store.deleteContent(wanted.id());
            return meanwhile.get();
        }
        store.insert(wanted);
        if (wanted.componentCode() != null) {
            access.received(wanted.dossierCode(), wanted.componentCode());
        }
        return new Kept(wanted, true);
    }

    /** The same file, if the dossier has it; refused when there is no room for another one. */
    private Optional<Kept> known(Attachment wanted) {
        List<Attachment> present = store.ofDossier(wanted.dossierCode());
        Optional<Attachment> same = present.stream().filter(wanted::repeats).findFirst();
        if (same.isEmpty() && present.size() >= limits.perDossier()) {
            throw AttachmentProblems.tooMany(limits);
        }
        return same.map(attachment -> new Kept(attachment, false));
    }

    private void writeContent(String id, ReceivedFile file) {
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
