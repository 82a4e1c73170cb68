package vn.congvu.sla;

import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The clocks of a dossier are in a state that does not allow what was asked (409). */
public final class ClocksConflict extends ProblemException {

    private ClocksConflict(String type, String what) {
        super(new Problem(type, 409, what));
    }

    static ClocksConflict noneRunning(String dossierCode) {
        return new ClocksConflict("no-running-clock", dossierCode);
    }

    static ClocksConflict nonePaused(String dossierCode) {
        return new ClocksConflict("no-paused-clock", dossierCode);
    }

    static ClocksConflict noneOpen(String dossierCode) {
        return new ClocksConflict("no-open-clock", dossierCode);
    }

    static ClocksConflict stopped(String dossierCode) {
        return new ClocksConflict("clock-stopped", dossierCode);
    }
}
