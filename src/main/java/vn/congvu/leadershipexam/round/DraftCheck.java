package vn.congvu.leadershipexam.round;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Institution;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;
import vn.congvu.organisation.Unit;
import vn.congvu.web.problem.Problem;

/** Whether a draft makes sense: units that exist, somebody who can answer, councils 1 to n, each with a post. */
@Component
class DraftCheck {

    private final Organisation organisation;

    DraftCheck(Organisation organisation) {
        this.organisation = organisation;
    }

    /** An institution answers through those who lead it, who may sit in a unit of their own. */
    NewRound settled(NewRound wish) {
        return organisation.unit(wish.authorityUnit()).filter(Unit::institution).isEmpty()
                ? wish
                : wish.answeredBy(
                        Institution.of(organisation, wish.authorityUnit()).leadership());
    }

    void draft(NewRound wish) {
        Problem problem = RoundProblems.draft();
        unit(problem, "organiserUnit", wish.organiserUnit());
        unit(problem, "authorityUnit", wish.authorityUnit());
        if (nobody(Role.HEAD, wish.organiserUnit())) {
            problem.field("organiserUnit", "exam-nobody-head", wish.organiserUnit());
        }
        if (nobody(Role.LEADER, wish.authorityUnit())) {
            problem.field("authorityUnit", "exam-nobody-leader", wish.authorityUnit());
        }
        councils(problem, wish);
        posts(problem, wish);
        problem.throwIfAnyField();
    }

    private void unit(Problem problem, String field, String code) {
        if (organisation.unit(code).isEmpty()) {
            problem.field(field, "exam-no-unit", code);
        }
    }

    private boolean nobody(Role role, String code) {
        return organisation.unit(code).isPresent()
                && organisation.holding(role, code).isEmpty();
    }

    private void councils(Problem problem, NewRound wish) {
        List<NewRound.NewCouncil> councils = wish.councils();
        IntStream.range(0, councils.size()).forEach(index -> {
            NewRound.NewCouncil council = councils.get(index);
            String field = "councils[" + index + "]";
            unit(problem, field + ".unitCode", council.unitCode());
            if (council.councilNo() != index + 1) {
                problem.field(field + ".councilNo", "exam-not-numbered", index + 1);
            }
            if (wish.posts().stream().noneMatch(post -> post.councilNo() == council.councilNo())) {
                problem.field(field, "exam-council-without-post", council.councilNo());
            }
        });
    }

    private void posts(Problem problem, NewRound wish) {
        Set<Integer> numbers = new HashSet<>();
        for (int index = 0; index < wish.posts().size(); index++) {
            NewRound.NewPost post = wish.posts().get(index);
            String field = "posts[" + index + "]";
            unit(problem, field + ".unitCode", post.unitCode());
            if (post.postNo() < 1 || !numbers.add(post.postNo())) {
                problem.field(field + ".postNo", "exam-post-number", post.postNo());
            }
            if (post.councilNo() < 1 || post.councilNo() > wish.councils().size()) {
                problem.field(field + ".councilNo", "exam-no-council", post.councilNo());
            }
        }
    }
}
