package vn.congvu.remotework;

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

/** The commitment to progress, volume and quality (R7): one text, its hash, two signatures. */
@Component
class Commitments {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final RoundStore rounds;
    private final DayStore days;
    private final PlanStore plans;
    private final CommitmentStore store;
    private final Organisation organisation;
    private final Clock clock;

    Commitments(
            RoundStore rounds,
            DayStore days,
            PlanStore plans,
            CommitmentStore store,
            Organisation organisation,
            Clock clock) {
        this.rounds = rounds;
        this.days = days;
        this.plans = plans;
        this.store = store;
        this.organisation = organisation;
        this.clock = clock;
    }

    void signBySuperior(RemoteRequest request, String username) {
        String text = text(request);
        store.signedBySuperior(request.code(), text, hash(text), username, fullName(username), clock.instant());
    }

    /** Signs exactly the text the superior signed; if what it says has changed since, nobody has signed that. */
    void signByOfficer(RemoteRequest request) {
        String signed = store.of(request.code()).orElseThrow().hash();
        if (!signed.equals(hash(text(request)))) {
            throw RemoteProblems.commitmentChanged();
        }
        store.signedByOfficer(request.code(), fullName(request.applicant()), clock.instant());
    }

    private String fullName(String username) {
        return organisation.officer(username).map(Officer::fullName).orElse(username);
    }

    /** The same facts give the same text; nothing personal stands in it but the name. */
    String text(RemoteRequest request) {
        Round round = rounds.find(request.roundId()).orElseThrow();
        PilotPosition position = rounds.position(request.positionId()).orElseThrow();
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
