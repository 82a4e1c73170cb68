package vn.congvu.leadershipexam.registration;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.round.Post;
import vn.congvu.leadershipexam.round.Posts;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;

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
        Optional<Unit> unit = organisation.unit(post.unitCode());
        return new ApplicationView.PostView(
                post.postNo(),
                post.titleVi(),
                post.titleEn(),
                unit.map(Unit::nameVi).orElse(post.unitCode()),
                unit.map(Unit::nameEn).orElse(post.unitCode()),
                post.grade().name());
    }
}
