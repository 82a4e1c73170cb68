package vn.congvu.leadershipexam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.congvu.leadershipexam.ExamAccessTable.Row;

/** Whoever gets a task may open the page the task sends them to, at the time they get it. */
class TaskPagesTest {

    /** When its tasks are open; those of the bodies of a council are in the order of the phases. */
    private static final Map<String, Set<Phase>> OPEN = phases("""
            answerPolicy PREPARING
            draftPlan PREPARING
            approvePlan PREPARING
            formBodies REGISTRATION
            vet VETTING
            decideFew VETTING
            assignSeats LISTED
            sealPapers LISTED
            sitPaper WRITTEN
            codeScripts CODING
            drawBags MARKING
            markFirst MARKING
            markSecond MARKING
            settleDifferences MARKING
            lockMarks MARKING
            openKey MARKED
            publishMarks MARKED
            markAppeals APPEAL
            decideAppeals APPEAL
            defend DEFENCE
            drawUpResult SUMMARY
            approveResult SUMMARY
            publishResult SUMMARY
            superviseReport RESULT
            archive RESULT
            completeFile RESULT ARCHIVED
            personnelProcess RESULT ARCHIVED
            signAppointment RESULT ARCHIVED
            training RESULT ARCHIVED
            """);

    /** The people of {@code exam-access.csv} who are in a group of the models. */
    private static final Map<String, List<String>> PEOPLE = people("""
            organiser ORGANISER
            organiserHead ORGANISER_HEAD
            authority AUTHORITY
            postUnit OFFICER
            winner CANDIDATE
            council COUNCIL_HEAD COUNCIL
            councilHead COUNCIL_HEAD
            secretariat SECRETARY
            vetting VETTING_HEAD VETTER
            papersHead PAPERS
            invigilation INVIGILATION
            coding CODING_HEAD CODER
            codingHead CODING_HEAD
            marking MARKER SECOND_MARKER OTHER_MARKER
            markingHead MARKING_HEAD
            appeal APPEAL_HEAD APPEAL_MARKER SECOND_APPEAL_MARKER OTHER_APPEAL_MARKER
            defence DEFENCE_HEAD DEFENCE
            supervision SUPERVISION SUPERVISOR
            """);

    @Test
    void everyGroupMayOpenThePageItsTaskLeadsTo() throws Exception {
        List<Row> rows = ExamAccessTable.rows();
        List<String> refused = new ArrayList<>();
        TaskPages.groups().forEach((step, group) -> {
            for (String address : TaskPages.reads(step, group)) {
                Row row = rows.stream()
                        .filter(one -> one.route().equals("GET " + address))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no line for " + address));
                for (Phase phase : OPEN.get(step)) {
                    PEOPLE.get(group).stream()
                            .filter(person -> !row.lets(person, phase))
                            .forEach(person -> refused.add("%s sends %s to %s".formatted(step, person, address)));
                }
            }
        });
        assertThat(refused).isEmpty();
    }

    @Test
    void everyTaskOfTheModelsIsLookedAt() {
        assertThat(TaskPages.groups().keySet()).isEqualTo(OPEN.keySet());
        assertThat(PEOPLE.keySet()).containsAll(TaskPages.groups().values());
    }

    private static Map<String, Set<Phase>> phases(String table) {
        return people(table).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        line -> line.getValue().stream()
                                .map(Phase::valueOf)
                                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Phase.class)))));
    }

    private static Map<String, List<String>> people(String table) {
        return table.lines()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(
                        words -> words[0], words -> Arrays.asList(words).subList(1, words.length)));
    }
}
