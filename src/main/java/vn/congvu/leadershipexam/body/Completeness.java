package vn.congvu.leadershipexam.body;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.Rank;
import vn.congvu.web.problem.Bilingual;

/** What a body still lacks before it can work. */
@Component
class Completeness {

    private final Members members;
    private final BodyRules rules;

    Completeness(Members members, BodyRules rules) {
        this.members = members;
        this.rules = rules;
    }

    /** Empty when the body is complete. */
    List<Bilingual> lacking(String round, int council, Body body) {
        BodyRule rule = rules.of(body);
        List<Member> sitting = members.sitting(round, council, body);
        List<Bilingual> lacking = new ArrayList<>();
        for (Rank rank : rule.ranks()) {
            if (sitting.stream().noneMatch(seat -> seat.rank() == rank)) {
                lacking.add(noRank(body, rank));
            }
        }
        int missing = rule.minimum() - sitting.size();
        if (missing > 0) {
            lacking.add(new Bilingual("còn thiếu " + missing + " người", missing + " more needed"));
        }
        long owing = sitting.stream()
                .map(Member::username)
                .filter(username -> members.owesDeclaration(round, council, username))
                .count();
        if (owing > 0) {
            lacking.add(new Bilingual(owing + " người chưa kê khai quan hệ", owing + " have not declared relations"));
        }
        return lacking;
    }

    /** A council has a chair, its secretariat and its boards a head. */
    private static Bilingual noRank(Body body, Rank rank) {
        if (rank != Rank.HEAD) {
            return new Bilingual("chưa có thư ký", "no secretary yet");
        }
        return switch (body) {
            case COUNCIL -> new Bilingual("chưa có Chủ tịch", "no chair yet");
            case SECRETARIAT -> new Bilingual("chưa có Tổ trưởng", "no head yet");
            default -> new Bilingual("chưa có Trưởng ban", "no head yet");
        };
    }
}
