package vn.congvu.dossier.demo;

import java.time.LocalDate;
import java.util.List;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.dossier.NewDossier.NewApplicant;
import vn.congvu.procedure.Component;
import vn.congvu.procedure.ProcedureVersion;

/**
 * One event with everything around it.
 *
 * @param number running number of the event, for the papers people issue
 */
record Scene(
        ScriptedDossier dossier,
        ScriptedEvent event,
        ProcedureVersion procedure,
        NewApplicant applicant,
        OfficeDays days,
        int number) {

    /** The day it happens. */
    LocalDate date() {
        return LocalDate.ofInstant(days.at(event.when()), WorkingCalendar.ZONE);
    }

    /** The components without which the procedure accepts no dossier. */
    List<String> neededComponents() {
        return procedure.components().stream()
                .filter(Component::required)
                .map(Component::code)
                .toList();
    }
}
