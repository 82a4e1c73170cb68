package vn.congvu.leadershipexam.script.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.leadershipexam.script.CodingView;
import vn.congvu.leadershipexam.script.CodingViews;
import vn.congvu.leadershipexam.script.KeyDesk;
import vn.congvu.leadershipexam.script.SealDesk;
import vn.congvu.leadershipexam.script.ShareDesk;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;

/** The key between codes and candidates: who holds it, when it is sealed, how it is opened. */
@RestController
@RequestMapping("/api/exams/{code}/councils/{no}/key")
@PreAuthorize(OnlyFor.PERSONS)
class KeyController {

    private static final String NO_KEY =
            "No Idempotency-Key: what is kept of a request would help to guess the passphrase";

    private final CodingViews views;
    private final ShareDesk shares;
    private final SealDesk seal;
    private final KeyDesk key;

    KeyController(CodingViews views, ShareDesk shares, SealDesk seal, KeyDesk key) {
        this.views = views;
        this.shares = shares;
        this.seal = seal;
        this.key = key;
    }

    /** Twelve letters at least; a sentence is better than a word. */
    record NewPassphrase(@NotNull @Size(min = 12, max = 200) String passphrase) {

        @Override
        public String toString() {
            return "NewPassphrase";
        }
    }

    /** @param decisionNumber by which the envelope is opened; of no use to the other holders */
    record Opening(
            @NotNull @Size(max = 200) String passphrase,
            @Size(max = 100) String decisionNumber) {

        @Override
        public String toString() {
            return "Opening";
        }
    }

    @Operation(description = NO_KEY)
    @PostMapping("/holders")
    CodingView hold(@PathVariable String code, @PathVariable int no, @Valid @RequestBody NewPassphrase wanted) {
        shares.hold(code, no, wanted.passphrase());
        return views.of(code, no);
    }

    @Idempotent
    @PostMapping("/seal")
    CodingView seal(@PathVariable String code, @PathVariable int no) {
        seal.close(code, no);
        return views.of(code, no);
    }

    @Operation(description = NO_KEY)
    @PostMapping("/open")
    CodingView open(@PathVariable String code, @PathVariable int no, @Valid @RequestBody Opening opening) {
        key.open(code, no, opening.passphrase(), opening.decisionNumber());
        return views.of(code, no);
    }
}
