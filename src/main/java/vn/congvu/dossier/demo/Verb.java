package vn.congvu.dossier.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What people of the scenario do; in the file in small letters with hyphens ({@code send-back}). */
enum Verb {
    /** Hands the dossier in at the counter, or over the channel the dossier names. */
    SUBMIT,
    ACCEPT("intake"),
    /** Refuses acceptance; the text is the reason. */
    REFUSE("intake"),
    /** Asks the applicant for the named components; the text is the reason. */
    ASK("intake", "process"),
    /** The applicant brings the named components. */
    SUPPLIED,
    COLLECT_FEE("collectFee"),
    RECEIVE("receive"),
    /** Names the officer who will handle it. */
    ASSIGN("assign"),
    /** The officer submits a draft; the text is the draft. */
    PROCESS("process"),
    /** The officer asks the named agencies; the text is the question. */
    ENQUIRE("process"),
    CONSULT("consult"),
    FINALISE("finalise"),
    REVIEW("review"),
    SIGN("sign"),
    /** Who reviews or signs sends the draft back; the text is the reason. */
    SEND_BACK("review", "sign"),
    ISSUE("issue"),
    RETURN("return"),
    /** The leader apologises and promises the working day so many days after today; the text is the reason. */
    APOLOGISE("apology"),
    /** The leader says the promise will be kept, should the process have asked. */
    KEEPS("apology"),
    /** Stops the clock for the named reason; the text is the note. */
    SUSPEND,
    RESUME,
    WITHDRAW,
    /** Takes the task of the named step. */
    CLAIM,
    /** Gives the task of the named step back to the group. */
    GIVE_BACK,
    /** Keeps a draft in the task of the named step; the text is what has been written so far. */
    DRAFT;

    private final List<String> steps;

    Verb(String... steps) {
        this.steps = List.of(steps);
    }

    /** The steps it completes; empty when it completes none. */
    List<String> steps() {
        return steps;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Verb of(String word) {
        return Arrays.stream(values())
                .filter(verb -> verb.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UnreadableScenario("nobody can '" + word + "'; possible: "
                        + Arrays.stream(values()).map(Verb::word).collect(Collectors.joining(", "))));
    }
}
