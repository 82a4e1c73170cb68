package vn.congvu.leadershipexam.script;

import java.time.Instant;
import vn.congvu.leadershipexam.marking.Penalty;

/** A breach of the rules in the exam room, with its minutes. */
public record Violation(
        String id, String candidateNumber, Penalty penalty, String minutes, String notedBy, Instant notedAt) {}
