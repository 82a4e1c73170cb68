package vn.congvu.leadershipexam.defence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.congvu.document.OwnedFiles;
import vn.congvu.leadershipexam.archive.ArchivePart;
import vn.congvu.leadershipexam.archive.Shelf;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.registration.Candidates;
import vn.congvu.leadershipexam.round.ExamRound;

/** Projects, marks of the board, minutes. */
@Component
class DefenceRecords implements ArchivePart {

    private final Projects projects;
    private final Presentations presentations;
    private final GivenMarks given;
    private final Candidates candidates;
    private final OwnedFiles files;

    DefenceRecords(
            Projects projects, Presentations presentations, GivenMarks given, Candidates candidates, OwnedFiles files) {
        this.projects = projects;
        this.presentations = presentations;
        this.given = given;
        this.candidates = candidates;
        this.files = files;
    }

    @Override
    public void layDown(Shelf shelf, ExamRound round, int council) {
        Map<String, Project> handedIn = new TreeMap<>(projects.of(round.code(), council));
        handedIn.values().forEach(project -> layDown(shelf, project));
        Map<String, Presentation> held = new TreeMap<>(presentations.of(round.code(), council));
        Map<String, List<GivenMark>> marks = given.of(round.code(), council);
        List<List<?>> defences = new ArrayList<>();
        List<List<?>> rows = new ArrayList<>();
        held.values().forEach(presentation -> {
            String number = number(presentation.candidateId());
            defences.add(defence(number, presentation));
            marks.getOrDefault(presentation.candidateId(), List.of())
                    .forEach(mark -> rows.add(Arrays.asList(
                            number, mark.marker(), mark.mark(), mark.lockedAt(), mark.note(), mark.asideReason())));
        });
        shelf.table(
                "defence/defences.csv",
                List.of("number", "minutes", "reference", "decided", "reason", "mark", "absent"),
                defences);
        shelf.table("defence/marks.csv", List.of("number", "marker", "mark", "locked_at", "note", "aside"), rows);
    }

    private void layDown(Shelf shelf, Project project) {
        String name = number(project.candidateId()) + "-" + project.fileName();
        shelf.put("defence/projects/" + name, files.content(Project.owner(project.candidateId()), project.fileId()));
    }

    private static List<?> defence(String number, Presentation held) {
        return Arrays.asList(
                number,
                held.minutes() == null ? null : held.minutes().kind(),
                held.minutes() == null ? null : held.minutes().reference(),
                held.decided() == null ? null : held.decided().mark(),
                held.decided() == null ? null : held.decided().reason(),
                held.finalMark(),
                held.absentNote());
    }

    private String number(String candidateId) {
        Candidate candidate = candidates.require(candidateId);
        return candidate.candidateNumber() == null ? candidate.id() : candidate.candidateNumber();
    }
}
