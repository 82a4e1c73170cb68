package vn.congvu.remotework.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congvu.ProductTest;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.UnitKind;
import vn.congvu.remotework.Pilot;
import vn.congvu.remotework.RemoteTrace;
import vn.congvu.remotework.RemoteTrace.Answer;

/** However many approvals arrive at the same moment, a unit never gets more people or more absences than its round allows. */
@ProductTest
class QuotaRaceTest {

    private static final int WISHES = 50;

    @Autowired
    private RemoteTrace pilot;

    @Autowired
    private Organisation organisation;

    @AfterEach
    void tidyUp() {
        pilot.tidyUp();
    }

    @Test
    void ofFiftyApprovalsAtOnceExactlyTheQuotaOfTenSucceeds() throws Exception {
        List<String> codes = readyToDecide(Pilot.unit(100, 10, 1));
        List<Answer> answers = approveAtOnce(codes);
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(10);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .hasSize(WISHES - 10)
                .allSatisfy(refused -> {
                    assertThat(refused.type()).endsWith("remote-work-quota-full");
                    assertThat(refused.rule()).isEqualTo("R4");
                });
        assertThat(codes)
                .filteredOn(code -> pilot.status(code).equals("APPROVED"))
                .hasSize(10);
        assertThat(codes)
                .filteredOn(code -> !pilot.days(code, "GRANTED").isEmpty())
                .hasSize(10);
    }

    @Test
    void ofFiftyApprovalsForOneDayOnlyAsManySucceedAsLeaveTheOfficeStaffed() throws Exception {
        List<String> codes = readyToDecide(Pilot.unit(100, 90, 93));
        List<Answer> answers = approveAtOnce(codes);
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(7);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(refused -> assertThat(refused.rule()).isEqualTo("R10"));
    }

    @Test
    void ofTwelveAppealsForOneDayGrantedAtOnceOnlyAsManyGetItAsLeaveTheOfficeStaffed() throws Exception {
        pilot.at("2026-03-03T09:00");
        List<String> codes = reducedAndAppealed(Pilot.unit(100, 90, 93), 12);
        List<Answer> answers = completeAtOnce(codes, "leader.SNV", "decideReductionAppeal", Pilot.grantsAppeal());
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        assertThat(codes)
                .filteredOn(code -> pilot.days(code, "GRANTED").contains("2026-03-19"))
                .hasSize(7);
    }

    /** Everybody has a day of their own, and wished for the nineteenth too. */
    private List<String> reducedAndAppealed(Map<String, Object> unit, int number) {
        String[] people = people(number);
        String round = pilot.round(Pilot.round(unit, List.of(Pilot.position("TH-50", people))));
        Map<String, Object> wish = Pilot.wish(round, pilot.position(round, "TH-50"));
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String own = "2026-03-1" + i % 4;
            String code = pilot.readyToDecide(people[i], Pilot.with(wish, "days", List.of(own, "2026-03-19")));
            pilot.complete(Pilot.LEADER, code, "decide", Pilot.reduces(List.of(own)))
                    .expect(200);
            pilot.ask(people[i], code, "appeal", Map.of("content", "Hôm đó đã đủ người trực."))
                    .expect(200);
            codes.add(code);
        }
        return codes;
    }

    private String[] people(int number) {
        return organisation.units().stream()
                .filter(found -> found.kind() == UnitKind.WARD)
                .map(ward -> "officer." + ward.code())
                .limit(number)
                .toArray(String[]::new);
    }

    private List<String> readyToDecide(Map<String, Object> unit) {
        pilot.at("2026-03-03T09:00");
        String[] people = people(WISHES);
        String round = pilot.round(Pilot.round(unit, List.of(Pilot.position("TH-50", people))));
        String position = pilot.position(round, "TH-50");
        List<String> codes = new ArrayList<>();
        for (String person : people) {
            String code =
                    pilot.submitted(person, Pilot.with(Pilot.wish(round, position), "days", List.of("2026-03-10")));
            pilot.plan(Pilot.HEAD, code, Pilot.plan(1)).expect(200);
            pilot.complete(Pilot.HEAD, code, "confirmWorkload", Pilot.workloadEqual())
                    .expect(200);
            pilot.complete(Pilot.SECURITY, code, "checkSecurity", Pilot.secure())
                    .expect(200);
            pilot.complete("cb005", code, "checkPersonnel", Pilot.personnelFine())
                    .expect(200);
            codes.add(code);
        }
        return codes;
    }

    private List<Answer> approveAtOnce(List<String> codes) throws Exception {
        return completeAtOnce(codes, Pilot.LEADER, "decide", Pilot.approves());
    }

    private List<Answer> completeAtOnce(List<String> codes, String user, String step, Map<String, Object> data)
            throws Exception {
        CyclicBarrier together = new CyclicBarrier(codes.size());
        List<Callable<Answer>> completions = codes.stream()
                .<Callable<Answer>>map(code -> {
                    String task = pilot.task(code, step);
                    return () -> {
                        together.await();
                        return pilot.send(user, "/api/tasks/" + task + "/complete", Map.of("data", data));
                    };
                })
                .toList();
        var threads = Executors.newFixedThreadPool(codes.size());
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(completions)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
