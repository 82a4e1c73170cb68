package vn.congvu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import vn.congvu.ProductTest;
import vn.congvu.web.problem.ProblemException;

/** Files of those who are no dossier: checked, counted and given out as those of dossiers, and only to their owner. */
@ProductTest
@WithMockUser("clerk")
class OwnedFilesTest {

    private static final Runnable OPEN = () -> {};
    private static final Consumer<OwnedFile> NOTHING = file -> {};

    private final String owner = "test:" + UUID.randomUUID();

    @Autowired
    private OwnedFiles files;

    @Autowired
    private AttachmentLimits limits;

    private static MockMultipartFile upload(String name, byte[] content) {
        return new MockMultipartFile("file", name, "text/html", content);
    }

    private OwnedFile kept(String component, byte[] content) {
        return files.keep(owner, component, upload("a.pdf", content), OPEN, NOTHING);
    }

    private static byte[] numbered(int number) {
        return SampleFiles.latin1("%PDF-1.7\n%" + number + "\n%%EOF\n");
    }

    private static void refused(Runnable call, String type) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem().type()).endsWith(type));
    }

    @Test
    void theContentSaysWhatItIsAndItLeavesToBeSaved() {
        OwnedFile file = kept(null, SampleFiles.PDF);

        var answer = files.download(owner, file.id());

        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.uploadedBy()).isEqualTo("clerk");
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        refused(() -> kept(null, SampleFiles.latin1("<script>alert(1)</script>")), "attachment-type");
        refused(() -> kept(null, new byte[0]), "attachment-empty");
        assertThat(files.of(owner)).isEmpty();
    }

    @Test
    void theSameFileForTheSameComponentIsKeptOnce() {
        List<String> told = new ArrayList<>();
        Consumer<OwnedFile> about = file -> told.add(file.id());

        OwnedFile first = files.keep(owner, "A", upload("a.pdf", SampleFiles.PDF), OPEN, about);
        OwnedFile again = files.keep(owner, "A", upload("b.pdf", SampleFiles.PDF), OPEN, about);
        OwnedFile other = files.keep(owner, "B", upload("a.pdf", SampleFiles.PDF), OPEN, about);

        assertThat(again).isEqualTo(first);
        assertThat(files.of(owner)).containsExactly(first, other);
        assertThat(told).containsExactly(first.id(), first.id(), other.id());
    }

    @Test
    void anOwnerHasNoMoreThanItMay() {
        for (int number = 0; number < limits.perDossier(); number++) {
            kept(null, numbered(number));
        }

        refused(() -> kept(null, numbered(limits.perDossier())), "too-many-attachments");
        assertThat(kept(null, numbered(0))).isEqualTo(files.of(owner).get(0));
    }

    @Test
    void nothingStaysWhereTheOwnerRefusesIt() {
        Runnable closed = () -> {
            throw new IllegalStateException("closed");
        };

        assertThatThrownBy(() -> files.keep(owner, null, upload("a.pdf", SampleFiles.PDF), closed, NOTHING))
                .hasMessage("closed");

        assertThat(files.of(owner)).isEmpty();
    }

    @Test
    void aFileIsFoundWithItsOwnerOnlyAndNoLongerWhenTakenBack() {
        OwnedFile file = kept(null, SampleFiles.PDF);

        refused(() -> files.download("test:somebody-else", file.id()), "unknown-attachment");
        refused(() -> files.remove("test:somebody-else", file.id()), "unknown-attachment");
        files.remove(owner, file.id());
        refused(() -> files.download(owner, file.id()), "unknown-attachment");
        assertThat(files.of(owner)).isEmpty();
    }
}
