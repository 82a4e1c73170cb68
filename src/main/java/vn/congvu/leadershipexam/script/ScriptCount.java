package vn.congvu.leadershipexam.script;

import java.time.Instant;

/**
 * How many scripts went from the exam room to the coding board.
 *
 * @param confirmedAt when the coding board had as many codes, null before
 */
public record ScriptCount(int scripts, String handedBy, Instant handedAt, String confirmedBy, Instant confirmedAt) {}
