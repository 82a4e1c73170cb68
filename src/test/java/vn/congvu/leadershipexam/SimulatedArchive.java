package vn.congvu.leadershipexam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.congvu.leadershipexam.archive.HandedOver;
import vn.congvu.leadershipexam.marking.MarkingOracle;

/** What has to lie in the archive of a council, as follows from what its candidates went through. */
record SimulatedArchive(HandedOver archive, List<Examinee> all) {

    void holdsThePeople() {
        counts("registration/applications.csv", one -> true);
        counts("registration/vetting.csv", one -> !one.withdrawn);
        counts("registration/seats.csv", Examinee::sits);
        counts("room/attendance.csv", Examinee::sits);
        counts("room/violations.csv", one -> !"NONE".equals(one.penalty));
        assertThat(archive.rows("registration/papers.csv")).anyMatch(row -> row.matches(".*,[0-9a-f]{64}"));
        assertThat(archive.text("registration/applications.csv"))
                .contains(all.stream()
                        .filter(Examinee::sits)
                        .map(one -> one.number)
                        .toList());
    }

    /** Each under its code, page by page, with whose it is and the marks it was given. */
    void holdsTheScripts() {
        List<Examinee> writing = all.stream().filter(Examinee::writes).toList();
        assertThat(archive.rows("scripts/key.csv"))
                .containsExactlyInAnyOrderElementsOf(writing.stream()
                        .map(one -> one.blindCode + "," + one.number)
                        .toList());
        assertThat(writing).allMatch(one -> archive.pages("scripts/" + one.blindCode) > 0);
        assertThat(archive.pages("paper")).isPositive();
        assertThat(archive.rows("marking/marks.csv").stream().map(SimulatedArchive::mark))
                .containsAll(writing.stream().flatMap(SimulatedArchive::given).toList());
        counts("marking/final.csv", Examinee::writes);
        assertThat(archive.rows("marking/bags.csv")).hasSizeGreaterThan(2 * writing.size());
        assertThat(archive.text("marking/differences.csv"))
                .contains(writing.stream()
                        .filter(one -> one.decided != null)
                        .map(one -> one.blindCode + "," + MarkingOracle.points(one.decided))
                        .toList());
    }

    private static String mark(String row) {
        String[] cells = row.split(",");
        return cells[0] + " " + cells[1] + " " + cells[3];
    }

    private static Stream<String> given(Examinee one) {
        return Stream.of(
                one.blindCode + " FIRST " + MarkingOracle.points(one.first),
                one.blindCode + " SECOND " + MarkingOracle.points(one.second));
    }

    void holdsTheDecisions() {
        counts("appeals/appeals.csv", one -> one.appeal != null);
        assertThat(all.stream().filter(one -> one.chosen != null).map(one -> MarkingOracle.points(one.chosen)))
                .allMatch(chosen -> archive.text("appeals/appeals.csv").contains(chosen));
        for (String path : List.of(
                "README.vi.txt",
                "README.en.txt",
                "bodies/declarations.csv",
                "round/steps.csv",
                "round/dates-of-round.csv",
                "registration/rooms.csv",
                "registration/publications.csv",
                "paper/paper.csv",
                "room/hand-over.csv",
                "scripts/key-holders.csv",
                "scripts/key-times.csv",
                "marking/times.csv",
                "appeals/marks.csv",
                "appointment/appointments.csv",
                "appointment/training.csv")) {
            assertThat(archive.rows(path)).as(path).isNotEmpty();
        }
    }

    private void counts(String path, Predicate<Examinee> whom) {
        assertThat(archive.rows(path)).as(path).hasSize((int)
                all.stream().filter(whom).count());
    }
}
