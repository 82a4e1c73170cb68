package vn.congvu.casefile;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.congvu.web.problem.Bilingual;

/** Writes down what happened to a case. */
@Component
class CaseJournal {

    /** Who acts when no person does: a timer, a decision table, the model. */
    static final String SYSTEM = "system";

    private static final Bilingual NOTHING = new Bilingual(null, null);
    private static final int LONGEST = 4000;

    private final CaseEvents events;
    private final Clock clock;

    CaseJournal(CaseEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void note(String code, CaseEvent.Kind kind, String by) {
        write(code, kind, NOTHING, NOTHING, by);
    }

    /** What somebody wrote, in whatever language. */
    void note(String code, CaseEvent.Kind kind, String by, String text) {
        write(code, kind, NOTHING, new Bilingual(text, text), by);
    }

    void say(String code, CaseEvent.Kind kind, String by, Bilingual text) {
        write(code, kind, NOTHING, text, by);
    }

    void about(String code, CaseEvent.Kind kind, Bilingual name, String by, String text) {
        write(code, kind, name, new Bilingual(text, text), by);
    }

    private void write(String code, CaseEvent.Kind kind, Bilingual name, Bilingual text, String by) {
        Bilingual kept = new Bilingual(shortened(text.vi()), shortened(text.en()));
        events.save(new CaseEvent(code, kind, name, kept, by, clock.instant()));
    }

    private static String shortened(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
