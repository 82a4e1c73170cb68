package vn.congvu.leadershipexam.registration;

import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.Post;
import vn.congvu.leadershipexam.round.Posts;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.web.problem.Bilingual;

/** Posts with the names of their units. */
@Component
class PostViews {

    private final Posts posts;
    private final Organisation organisation;

    PostViews(Posts posts, Organisation organisation) {
        this.posts = posts;
        this.organisation = organisation;
    }

    ApplicationView.PostView of(String round, int postNo) {
        return of(posts.require(round, postNo));
    }

    ApplicationView.PostView of(Post post) {
        Bilingual unit = unit(post.unitCode());
        return new ApplicationView.PostView(
                post.postNo(),
                post.titleVi(),
                post.titleEn(),
                unit.vi(),
                unit.en(),
                post.grade().name());
    }

    /** The institution that takes applications and hangs up lists: the one the organiser works in. */
    Bilingual organiser(ExamRound round) {
        String unit = round.organiserUnit();
        return unit(organisation.unit(unit).map(Unit::institutionCode).orElse(unit));
    }

    private Bilingual unit(String code) {
        return organisation
                .unit(code)
                .map(unit -> new Bilingual(unit.nameVi(), unit.nameEn()))
                .orElse(new Bilingual(code, code));
    }
}
