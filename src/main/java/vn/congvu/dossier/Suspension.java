package vn.congvu.dossier;

import java.time.Instant;
import vn.congvu.sla.PauseReason;

/**
 * The wish to let the clocks of a dossier stand still.
 *
 * @param legalBasis null: the one of the reason's rule
 * @param evidenceId an attachment of the dossier that proves the reason, or null
 * @param since when it began, where that is written down afterwards; null: now
 */
public record Suspension(PauseReason reason, String note, String legalBasis, String evidenceId, Instant since) {}
