package vn.congvu.leadershipexam.defence;

import java.time.Instant;
import vn.congvu.leadershipexam.Phase;

/**
 * A candidate's own project.
 *
 * @param admitted whether the paper was good enough for the defence
 * @param open whether a project is taken now
 */
public record OwnProjectView(
        Phase phase,
        String candidateId,
        String postTitleVi,
        String postTitleEn,
        boolean admitted,
        boolean open,
        Instant due,
        Instant defenceStarts,
        Project project,
        boolean absent) {}
