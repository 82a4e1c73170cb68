package vn.congvu.leadershipexam.body;

import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.round.ExamRound;

/** The list names people: every member of the council looks at it and declares anew. */
@Component
public class ListPublished {

    private final Members members;
    private final BodyNotices notices;

    ListPublished(Members members, BodyNotices notices) {
        this.members = members;
        this.notices = notices;
    }

    public void declareAnew(ExamRound round, int council) {
        members.allOwe(round.code(), council);
        notices.listPublished(round, council);
    }
}
