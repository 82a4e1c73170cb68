package vn.congvu.remotework.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;
import vn.congvu.remotework.day.DayStore;
import vn.congvu.remotework.day.RemoteDay;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.Ticked;
import vn.congvu.remotework.round.PilotPosition;
import vn.congvu.remotework.round.PositionStore;
import vn.congvu.remotework.round.Round;
import vn.congvu.remotework.round.RoundStore;
import vn.congvu.workflow.StepCompletion.StepDone;

/** The commitment to progress, volume and quality (R7): one text, its hash, two signatures. */
@Component
public class Commitments {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final RoundStore rounds;
    private final DayStore days;
    private final PlanStore plans;
    private final CommitmentStore store;
    private final Organisation organisation;
    private final Clock clock;
    private final PositionStore positions;
    private final Workloads workloads;
    private final RemoteJournal journal;

    Commitments(
            RoundStore rounds,
            DayStore days,
            PlanStore plans,
            CommitmentStore store,
            Organisation organisation,
            Clock clock,
            PositionStore positions,
            Workloads workloads,
            RemoteJournal journal) {
        this.rounds = rounds;
        this.days = days;
        this.plans = plans;
        this.store = store;
        this.organisation = organisation;
        this.clock = clock;
        this.positions = positions;
        this.workloads = workloads;
        this.journal = journal;
    }

    public void signedBySuperior(RemoteRequest request, StepDone step) {
        Ticked.require(step.data(), "signed");
        workloads.requireEqual(request.code(), RemoteDay.State.GRANTED);
        String text = text(request);
        store.signedBySuperior(request.code(), text, hash(text), step.by(), fullName(step.by()), clock.instant());
        journal.note(request.code(), RemoteEvent.Kind.SIGNED_BY_SUPERIOR, step.by());
    }

    /** Signs exactly the text the superior signed; if what it says has changed since, nobody has signed that. */
    public void signedByOfficer(RemoteRequest request, StepDone step) {
        Ticked.require(step.data(), "signed");
        String signed = store.of(request.code()).orElseThrow().hash();
        if (!signed.equals(hash(text(request)))) {
            throw PlanProblems.commitmentChanged();
        }
        store.signedByOfficer(request.code(), fullName(request.applicant()), clock.instant());
        journal.note(request.code(), RemoteEvent.Kind.SIGNED_BY_OFFICER, step.by());
    }

    private String fullName(String username) {
        return organisation.officer(username).map(Officer::fullName).orElse(username);
    }

    /** The same facts give the same text; nothing personal stands in it but the name. */
    public String text(RemoteRequest request) {
        Round round = rounds.find(request.roundId()).orElseThrow();
        PilotPosition position = positions.require(request.positionId());
        return """
                BẢN CAM KẾT LÀM VIỆC TẠI NHÀ
                Mã đề nghị: %s
                Đợt thí điểm: %s (%s)
                Căn cứ: %s
                Họ và tên: %s
                Vị trí: %s (%s)
                Những ngày làm việc tại nhà: %s
                Sản phẩm cam kết:
                %s
                Tôi cam kết hoàn thành đúng tiến độ, đủ khối lượng, bảo đảm chất lượng như trên, liên lạc được trong giờ hành chính, và trở lại cơ quan khi được gọi.
                """.formatted(
                request.code(),
                round.nameVi(),
                round.code(),
                round.legalBasis(),
                request.applicantName(),
                position.titleVi(),
                position.code(),
                days(days.of(request.code(), RemoteDay.State.GRANTED)),
                plans.lines(request.code()).stream().map(Commitments::line).collect(Collectors.joining("\n")));
    }

    private static String days(List<LocalDate> granted) {
        return granted.stream().map(DAY::format).collect(Collectors.joining(", "));
    }

    private static String line(PlanLine line) {
        return "- %s: %d %s, %s giờ, hạn %s, chất lượng: %s"
                .formatted(
                        line.product(),
                        line.quantity(),
                        line.measuredIn(),
                        line.hours().stripTrailingZeros().toPlainString(),
                        DAY.format(line.dueOn()),
                        line.quality());
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
