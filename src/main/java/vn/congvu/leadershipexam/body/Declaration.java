package vn.congvu.leadershipexam.body;

import java.time.Instant;

/**
 * What a member declared about themselves and a candidate.
 *
 * @param candidateId null for no relation, and while the person named is not among the candidates
 * @param personName as declared; null for no relation
 */
public record Declaration(
        String id,
        String roundCode,
        String username,
        String relation,
        String candidateId,
        String personName,
        String note,
        Instant declaredAt) {}
