package vn.congvu.leadershipexam;

import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.workflow.CaseLock;

/** A round is locked by its row. */
@Component
class ExamLocks implements CaseLock {

    private final ExamRounds rounds;

    ExamLocks(ExamRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void lock(String businessKey) {
        rounds.lock(businessKey);
    }
}
