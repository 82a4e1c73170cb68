package vn.congvu.leadershipexam.round;

import java.util.List;

/** Who may write a project: those whose paper was good enough. Known once appeals are decided. */
public interface ProjectAuthors {

    /** Their user names. */
    List<String> authors(String round, int council);
}
