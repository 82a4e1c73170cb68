package vn.congvu.dossier.demo;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.importing.CsvFile;
import vn.congvu.procedure.ProcedureCatalogue;
import vn.congvu.web.time.ProductClock;
import vn.congvu.workflow.DueTimers;

/**
 * Plays a scenario up to this moment: sets the product's clock to every event in turn and lets the timers in between
 * fire at their own moments, then puts the clock back. All in one transaction, so there is a whole office or none.
 */
@Component
@Profile(DemoDossiers.PROFILE)
class Player {

    private final ProductClock clock;
    private final DueTimers timers;
    private final Performer performer;
    private final ProcedureCatalogue catalogue;
    private final WorkingCalendars calendars;
    private final EntityManager session;

    Player(
            ProductClock clock,
            DueTimers timers,
            Performer performer,
            ProcedureCatalogue catalogue,
            WorkingCalendars calendars,
            EntityManager session) {
        this.clock = clock;
        this.timers = timers;
        this.performer = performer;
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.session = session;
    }

    private record Turn(Instant at, ScriptedDossier dossier, ScriptedEvent event) {}

    @Transactional
    public void play(Scenario scenario) {
        Instant now = clock.instant();
        OfficeDays days = new OfficeDays(calendars.forUnit(Scenario.SAMPLE_WARD), now);
        List<Turn> turns = turns(scenario, days);
        clock.puttingBackAfter(() -> {
            play(turns, days);
            passTimeUntil(now);
        });
    }

    /** All events by time; those of one moment in the order of the file. */
    private static List<Turn> turns(Scenario scenario, OfficeDays days) {
        List<Turn> turns = new ArrayList<>();
        for (ScriptedDossier dossier : scenario.dossiers()) {
            Instant last = Instant.MIN;
            for (ScriptedEvent event : dossier.course()) {
                Turn turn = new Turn(days.at(event.when()), dossier, event);
                if (turn.at().isBefore(last)) {
                    throw new UnreadableScenario(
                            "Dossier '" + dossier.shows() + "': " + event + " comes after what is later");
                }
                last = turn.at();
                turns.add(turn);
            }
        }
        turns.sort(Comparator.comparing(Turn::at));
        return turns;
    }

    private void play(List<Turn> turns, OfficeDays days) {
        Applicants applicants = new Applicants(CsvFile.shipped("catalogue/demo/applicants.csv"));
        Map<ScriptedDossier, String> codes = new HashMap<>();
        int number = 0;
        for (Turn turn : turns) {
            passTimeUntil(turn.at());
            Scene scene = new Scene(
                    turn.dossier(),
                    turn.event(),
                    catalogue.inForce(turn.dossier().procedure(), LocalDate.ofInstant(turn.at(), WorkingCalendar.ZONE)),
                    applicants.get(turn.dossier().applicant()),
                    days,
                    ++number);
            play(scene, codes);
        }
    }

    private void play(Scene scene, Map<ScriptedDossier, String> codes) {
        if (scene.event().verb() == Verb.SUBMIT) {
            codes.put(scene.dossier(), performer.submit(scene));
        } else {
            performer.perform(scene, codes.get(scene.dossier()));
        }
        forgetWhatIsWritten();
    }

    private void passTimeUntil(Instant moment) {
        while (timers.fireEarliest(moment, clock::stopAt)) {
            forgetWhatIsWritten();
        }
        clock.stopAt(moment);
    }

    /** Otherwise every query would look through everything the whole play has written so far. */
    private void forgetWhatIsWritten() {
        session.flush();
        session.clear();
    }
}
