package vn.congvu.document;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.congvu.security.CurrentUser;

/**
 * Files of other features, under the same checks, limits and storage as those of dossiers. Whether somebody may add, read
 * or take away one is for the feature to say, who names the owner: at most 64 characters that no dossier code looks like
 * ({@code project:…}). No address of dossiers leads to them.
 */
@Service
public class OwnedFiles {

    private final CheckedUploads uploads;
    private final AttachmentKeeping keeping;
    private final AttachmentStore store;
    private final CurrentUser user;
    private final Clock clock;

    OwnedFiles(
            CheckedUploads uploads, AttachmentKeeping keeping, AttachmentStore store, CurrentUser user, Clock clock) {
        this.uploads = uploads;
        this.keeping = keeping;
        this.store = store;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Call it outside a transaction: nobody waits for a connection while the file is looked at. It is kept in one
     * transaction with what the feature does about it.
     *
     * @param component what the file is for, null when the owner has no components
     * @param open locks the owner's case, and refuses when it takes no files any more
     * @param about hears of the file, which is the one that was there already when it is sent again
     */
    public OwnedFile keep(
            String owner, String component, MultipartFile upload, Runnable open, Consumer<OwnedFile> about) {
        try (CheckedUpload checked = uploads.check(upload)) {
            Attachment wanted = checked.attachedTo(owner, component, user.username(), clock.instant());
            return OwnedFile.of(
                    keeping.keep(wanted, checked, open, kept -> about.accept(OwnedFile.of(kept.attachment())))
                            .attachment());
        }
    }

    @Transactional
    public void remove(String owner, String id) {
        store.remove(store.require(owner, id).id(), user.username(), clock.instant());
    }

    /** In the order of their arrival. */
    public List<OwnedFile> of(String owner) {
        return store.ofDossier(owner).stream().map(OwnedFile::of).toList();
    }

    /** As an answer that a browser saves. */
    public ResponseEntity<Resource> download(String owner, String id) {
        return Download.of(store.require(owner, id), store);
    }

    public Resource content(String owner, String id) {
        return new StoredContent(store, store.require(owner, id));
    }
}
