package vn.congvu.leadershipexam.round;

import vn.congvu.web.problem.Bilingual;

/**
 * A step as the schedule of every round lists it.
 *
 * @param ofCouncil whether each council does it
 * @param after the step, or with {@code @} the date, it begins after; null for what only happens when it has to
 * @param until the date with {@code @} it lasts until, null where its limit says so
 * @param limit the name of its limit
 * @param least whether the limit says how long at least, not at most
 */
record Scheduled(
        String step,
        Timeline.Stage stage,
        boolean ofCouncil,
        String after,
        String until,
        String limit,
        boolean least,
        Bilingual name,
        Bilingual who) {}
