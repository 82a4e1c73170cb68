package vn.congvu.leadershipexam.body;

import java.util.List;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.Rank;

/**
 * What a body needs to be formed.
 *
 * @param minimum of members, the head included
 * @param ranks that must be filled
 * @param relativesBarred whether relatives of candidates keep out of it
 */
public record BodyRule(
        Body body,
        int minimum,
        List<Rank> ranks,
        boolean relativesBarred,
        String dutyVi,
        String dutyEn,
        String basis) {}
