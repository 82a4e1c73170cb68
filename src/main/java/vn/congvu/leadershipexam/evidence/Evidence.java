package vn.congvu.leadershipexam.evidence;

import java.util.Map;

/**
 * The chain of everything that counts in a round. Each entry carries the hash of the one before, so that nothing can be
 * changed, taken out or put in afterwards without being seen. Joins the caller's transaction; the caller holds the lock
 * of the round.
 */
public interface Evidence {

    /** Who acts when no person does: a timer, a table. */
    String SYSTEM = "system";

    /**
     * @param council 0 for the whole round
     * @param actor a username
     * @param facts text, numbers, booleans, lists or maps of them; never what links a script to a person
     */
    void add(String round, int council, Kind kind, String actor, Map<String, ?> facts);

    /** What can be an entry; parts of the feature add theirs. */
    enum Kind {
        ROUND_DRAFTED,
        ROUND_OPENED,
        POLICY_ANSWERED,
        PLAN_APPROVED,
        NOTICE_PUBLISHED,
        NOTICE_CHANGED,
        ROUND_SUSPENDED,
        ROUND_RESUMED,
        ROUND_STOPPED,
        PHASE_ENTERED,
        DATE_SET,
        MEMBER_APPOINTED,
        MEMBER_ENDED,
        CONFLICT_DECLARED,
        CANDIDATE_REGISTERED,
        CANDIDATE_WITHDRAWN,
        CANDIDATE_VETTED,
        LIST_PUBLISHED,
        POST_STOPPED,
        REGISTRATION_EXTENDED,
        SEATS_ASSIGNED,
        PAPER_SEALED,
        PAPER_OPENED,
        ATTENDANCE_NOTED,
        VIOLATION_NOTED,
        SCRIPTS_HANDED_OVER,
        SCRIPT_CODED,
        KEY_SEALED,
        KEY_SHARE_GIVEN,
        KEY_OPENED,
        KEY_REFUSED,
        BAGS_DRAWN,
        MARK_LOCKED,
        DIFFERENCE_DECIDED,
        MARKS_LOCKED,
        MARKS_PUBLISHED,
        APPEAL_FILED,
        APPEAL_DECIDED,
        PROJECT_SUBMITTED,
        DEFENCE_MARKED,
        DEFENCE_DECIDED,
        RESULT_DRAWN_UP,
        RESULT_APPROVED,
        RESULT_PUBLISHED,
        APPOINTMENT_DRAFTED,
        APPOINTMENT_SIGNED,
        APPOINTMENT_REFUSED,
        TRAINING_DONE,
        SUPERVISION_REPORTED,
        ARCHIVE_SEALED,
        ACCESS_REFUSED,
        SECRET_READ
    }
}
