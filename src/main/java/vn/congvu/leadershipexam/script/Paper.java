package vn.congvu.leadershipexam.script;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A question paper under seal.
 *
 * @param sha256 of the file as it was sealed
 * @param parts most points of each part; empty when the paper is marked as a whole
 * @param openedAt null while it is secret (Mật)
 */
public record Paper(
        String sha256,
        long size,
        int pages,
        List<BigDecimal> parts,
        String sealedBy,
        Instant sealedAt,
        Instant openedAt) {}
