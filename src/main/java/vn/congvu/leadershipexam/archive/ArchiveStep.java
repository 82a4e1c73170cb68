package vn.congvu.leadershipexam.archive;

import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.ExamStep;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.workflow.StepCompletion.StepDone;

/** The step is done once the archive is sealed. */
@Component
class ArchiveStep implements ExamStep {

    private final ArchiveStore archives;

    ArchiveStep(ArchiveStore archives) {
        this.archives = archives;
    }

    @Override
    public String step() {
        return "archive";
    }

    @Override
    public void completing(ExamRound round, Integer council, StepDone done) {
        if (archives.of(round.code(), council).isEmpty()) {
            throw ArchiveProblems.missing();
        }
    }
}
