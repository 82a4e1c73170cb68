package vn.congvu.remotework.review;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A review of a round.
 *
 * @param dueOn the day it begins by itself
 * @param begunBy null when its day came by itself
 * @param explanation why the pilot is to be widened although the figures speak against it or do not suffice
 */
record Review(
        String code,
        String roundId,
        ReviewKind kind,
        LocalDate dueOn,
        LocalDate from,
        LocalDate to,
        ReviewState state,
        Instant begunAt,
        String begunBy,
        Instant compiledAt,
        String compiledBy,
        String compileNote,
        Course recommendation,
        String reasons,
        String explanation,
        String recommendedBy,
        Instant recommendedAt,
        String decisionNote,
        String decidedBy,
        Instant decidedAt,
        Instant publishedAt) {}
