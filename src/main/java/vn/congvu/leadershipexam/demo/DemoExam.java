package vn.congvu.leadershipexam.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvRow;
import vn.congvu.importing.ImportAtStart;
import vn.congvu.importing.Imports;
import vn.congvu.leadershipexam.round.Council;
import vn.congvu.leadershipexam.round.ExamRoundDesk;
import vn.congvu.leadershipexam.round.NewRound;
import vn.congvu.leadershipexam.round.Post;
import vn.congvu.security.DemoSession;
import vn.congvu.workflow.inbox.InboxTask;
import vn.congvu.workflow.inbox.InboxTasks;
import vn.congvu.workflow.inbox.TaskDesk;

/** At the first start of the demonstration: one round whose notice is out, taking applications; {@code congvu.demo.exams=false} leaves it out. */
@Component
@Profile("demo & !test & !prod")
@ConditionalOnBooleanProperty(name = "congvu.demo.exams", matchIfMissing = true)
@Order(ImportAtStart.DOSSIERS + 2)
class DemoExam implements ImportAtStart {

    private static final int REVISION = 1;
    private static final String ORGANISER = "SNV-CCVC";
    private static final String DRAFTER = "officer.SNV-CCVC";
    private static final String OPENER = "head.SNV-CCVC";
    private static final String AUTHORITY = "leader.SNV";
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final Imports imports;
    private final ExamRoundDesk rounds;
    private final InboxTasks inbox;
    private final TaskDesk tasks;
    private final WorkingCalendars calendars;
    private final Clock clock;

    DemoExam(
            Imports imports,
            ExamRoundDesk rounds,
            InboxTasks inbox,
            TaskDesk tasks,
            WorkingCalendars calendars,
            Clock clock) {
        this.imports = imports;
        this.rounds = rounds;
        this.inbox = inbox;
        this.tasks = tasks;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public void importNow() {
        CsvFile posts = CsvFile.shipped("catalogue/demo/exam-posts.csv");
        imports.run("demo-exam", REVISION, List.of(posts), report -> announce(posts));
    }

    private void announce(CsvFile posts) {
        String[] code = new String[1];
        DemoSession.as(DRAFTER, () -> {
            code[0] = rounds.draft(round(posts));
            rounds.plan(code[0], 0, dates());
        });
        DemoSession.as(OPENER, () -> rounds.open(code[0]));
        complete(AUTHORITY, code[0], "answerPolicy", Map.of("decision", "grant", "number", "01/TB-SNV"));
        complete(
                DRAFTER,
                code[0],
                "draftPlan",
                Map.of(
                        "number",
                        "02/KH-SNV",
                        "publishedIn",
                        "Trang thông tin điện tử Sở Nội vụ (trình diễn)",
                        "rulesAttached",
                        true));
        complete(AUTHORITY, code[0], "approvePlan", Map.of("decision", "approve", "number", "03/QĐ-SNV"));
    }

    private void complete(String user, String code, String step, Map<String, Object> data) {
        InboxTask task = inbox.findByDossierCode(code).stream()
                .filter(one -> one.stepKey().equals(step))
                .findFirst()
                .orElseThrow();
        DemoSession.as(user, () -> tasks.complete(task.taskId(), data));
    }

    private NewRound round(CsvFile posts) {
        AtomicInteger number = new AtomicInteger();
        return new NewRound(
                "Thi tuyển lãnh đạo cấp sở, cấp phòng (trình diễn)",
                "Exam for leaders of departments and divisions (demonstration)",
                ORGANISER,
                "SNV",
                "Đề án thi tuyển chức danh lãnh đạo, quản lý của Thành phố (giả định)",
                List.of(
                        new NewRound.NewCouncil(
                                1, Council.Level.CITY, "SNV", "Hội đồng thi tuyển Thành phố", "City exam council"),
                        new NewRound.NewCouncil(
                                2,
                                Council.Level.UNIT,
                                "STP",
                                "Hội đồng thi tuyển Sở Tư pháp",
                                "Exam council of the Department of Justice")),
                posts.rows("council", "unit_code", "title_vi", "title_en", "grade").stream()
                        .map(row -> post(number.incrementAndGet(), row))
                        .toList());
    }

    private static NewRound.NewPost post(int number, CsvRow row) {
        return new NewRound.NewPost(
                number,
                row.count("council"),
                row.text("unit_code"),
                row.text("title_vi"),
                row.text("title_en"),
                row.choice("grade", Post.Grade.class));
    }

    private Map<String, OffsetDateTime> dates() {
        return Map.of(
                "registrationCloses", at(35, EVENING),
                "paperStarts", at(60, MORNING),
                "projectsDue", at(105, EVENING),
                "defenceStarts", at(112, MORNING));
    }

    private OffsetDateTime at(int daysAhead, LocalTime time) {
        return workingDay(LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE)
                        .plusDays(daysAhead))
                .atTime(time)
                .atZone(WorkingCalendar.ZONE)
                .toOffsetDateTime();
    }

    private LocalDate workingDay(LocalDate earliest) {
        Instant opening = calendars
                .forUnit(ORGANISER)
                .firstWorkingMoment(earliest.atStartOfDay(WorkingCalendar.ZONE).toInstant());
        return LocalDate.ofInstant(opening, WorkingCalendar.ZONE);
    }
}
