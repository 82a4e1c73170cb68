package vn.congvu.dossier.demo;

import java.util.List;
import vn.congvu.dossier.Channel;

/**
 * One dossier of the scenario and its course up to today.
 *
 * @param shows what a newcomer can see in it
 * @param unit where it is handed in
 * @param applicant a row of {@code applicants.csv}
 */
record ScriptedDossier(
        String shows, String procedure, String unit, Channel channel, String applicant, List<ScriptedEvent> course) {}
