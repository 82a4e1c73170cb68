package vn.congvu.leadershipexam;

import static vn.congvu.leadershipexam.marking.MarkingOracle.points;
import static vn.congvu.leadershipexam.marking.MarkingOracle.roundedHalf;

import java.util.List;
import java.util.Random;
import vn.congvu.leadershipexam.marking.MarkingOracle;
import vn.congvu.leadershipexam.result.RankingOracle;

/**
 * Somebody who applied, with every mark the test hands out for them, in hundredths of a point, and what these marks amount
 * to by the rules alone. Nothing here is read from the product.
 */
final class Examinee {

    /** How the marks of a paper differ, one kind after the other. */
    private static final int KINDS = 8;

    final String username;
    final int post;
    final int place;

    long first;
    long second;
    Long third;
    Long decided;
    boolean agreed;
    String penalty = "NONE";
    boolean absent;
    boolean withdrawn;
    boolean ineligible;
    boolean projectMissing;

    /** Marks of the appeal board, in the order its markers come to them; null without an appeal. */
    List<Long> appeal;

    /** By the chair, after the dialogue. */
    Long chosen;

    List<Long> defence;
    Long decidedByHead;

    /** Learnt on the way. */
    String number;

    String blindCode;

    /** @param place among the twelve who want the post, from 0 */
    Examinee(String username, int post, int place, Random chance) {
        this.username = username;
        this.post = post;
        this.place = place;
        paper(place % KINDS, chance);
        defence(chance);
    }

    int council() {
        return SimulatedRound.councilOf(post);
    }

    private void paper(int kind, Random chance) {
        first = between(chance, 4600, 9300);
        long apart = apart(kind, chance);
        second = first + apart > 9500 ? first - apart : first + apart;
        switch (kind) {
            case 3 -> settle(roundedHalf(first + second, 2), true);
            case 4 -> settle(Math.max(first, second), false);
            case 5 -> third = first;
            case 6 -> third = second;
            case 7 -> {
                third = Math.min(first, second) + apart / 3;
                decided = third + 25;
            }
            default -> {
                // The mean counts.
            }
        }
    }

    private void settle(long mark, boolean byBoth) {
        decided = mark;
        agreed = byBoth;
    }

    /** Kinds 0 to 2 are averaged, 3 and 4 talked about, the others marked a third time; the limits are among them. */
    private static long apart(int kind, Random chance) {
        return switch (kind) {
            case 0 -> 500;
            case 1, 2 -> between(chance, 0, 499);
            case 3 -> 501;
            case 4 -> 999;
            case 5 -> 1000;
            default -> between(chance, 1001, 2400);
        };
    }

    /** The board is too far apart about every fourth; exactly ten points are not too far. */
    private void defence(Random chance) {
        long one = between(chance, 4700, 9000);
        long spread = place % 4 == 1 ? between(chance, 1001, 1900) : place % 4 == 2 ? 1000 : between(chance, 0, 900);
        long other = one + spread > 9300 ? one - spread : one + spread;
        defence = List.of(one, roundedHalf(one + other, 2), other);
        decidedByHead = spread > 1000 ? Math.min(one, other) + spread / 4 : null;
    }

    private static long between(Random chance, int from, int to) {
        return from + (long) chance.nextInt(to - from + 1);
    }

    /** Both markers and the whole board say the same. */
    void stands(long paper, long board) {
        first = paper;
        second = paper;
        third = null;
        decided = null;
        defence = List.of(board, board, board);
        decidedByHead = null;
    }

    void appeals(List<Long> marks, Long chosenByChair) {
        appeal = marks;
        chosen = chosenByChair;
    }

    boolean sits() {
        return !withdrawn && !ineligible;
    }

    /** Whether there is a script to mark. */
    boolean writes() {
        return sits() && !absent && !"SUSPENSION".equals(penalty);
    }

    String verdict() {
        return MarkingOracle.written(first, second, third);
    }

    /** What the two or three markers and the head amount to. */
    long published() {
        String verdict = verdict();
        return verdict.contains(" ") ? hundredths(verdict.substring(0, verdict.indexOf(' '))) : decided;
    }

    /** With the appeal, where there was one. */
    long marked() {
        if (appeal == null) {
            return published();
        }
        String said = MarkingOracle.appeal(appeal.get(0), appeal.get(1), appeal.size() > 2 ? appeal.get(2) : null);
        long mark = hundredths(said.substring(0, said.indexOf(' ')));
        return MarkingOracle.dialogue(mark, published()) ? chosen : mark;
    }

    /** After the penalty. */
    String paperMark() {
        return MarkingOracle.after(penalty, marked());
    }

    private Integer written() {
        return writes() ? (int) hundredths(paperMark()) : null;
    }

    boolean isAdmitted() {
        return written() != null && written() >= 5000;
    }

    private Integer defended() {
        if (!isAdmitted() || projectMissing) {
            return null;
        }
        long sum = defence.stream().mapToLong(Long::longValue).sum();
        return (int) (decidedByHead == null ? roundedHalf(sum, defence.size()) : decidedByHead);
    }

    RankingOracle.Paper result() {
        return new RankingOracle.Paper(username, written(), defended());
    }

    /** As the secretariat reads it: place, paper, defence, total. */
    String line(List<RankingOracle.Paper> all) {
        RankingOracle.Paper own = result();
        Integer total = own.written() == null || own.defence() == null ? null : own.written() + own.defence();
        return number + " " + RankingOracle.place(own, all) + " " + shown(own.written()) + " " + shown(own.defence())
                + " " + shown(total);
    }

    static String shown(Integer hundredths) {
        return hundredths == null ? "null" : points(hundredths);
    }

    static long hundredths(String points) {
        return Math.round(Double.parseDouble(points) * 100);
    }
}
