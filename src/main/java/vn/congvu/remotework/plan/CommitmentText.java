package vn.congvu.remotework.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.day.DayStore;
import vn.congvu.remotework.day.RemoteDay;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.round.PilotPosition;
import vn.congvu.remotework.round.PositionStore;
import vn.congvu.remotework.round.Round;
import vn.congvu.remotework.round.RoundStore;
import vn.congvu.text.Written;

/** Words the commitment of a request, and hashes it. */
@Component
class CommitmentText {

    private final RoundStore rounds;
    private final PositionStore positions;
    private final DayStore days;
    private final PlanStore plans;

    CommitmentText(RoundStore rounds, PositionStore positions, DayStore days, PlanStore plans) {
        this.rounds = rounds;
        this.positions = positions;
        this.days = days;
        this.plans = plans;
    }

    /** The same facts give the same text; nothing personal stands in it but the name. */
    String of(RemoteRequest request) {
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
                plans.lines(request.code()).stream().map(CommitmentText::line).collect(Collectors.joining("\n")));
    }

    private static String days(List<LocalDate> granted) {
        return Written.days(granted);
    }

    private static String line(PlanLine line) {
        return "- %s: %d %s, %s giờ, hạn %s, chất lượng: %s"
                .formatted(
                        line.product(),
                        line.quantity(),
                        line.measuredIn(),
                        Written.amount(line.hours(), Written.VIETNAMESE),
                        Written.day(line.dueOn()),
                        line.quality());
    }

    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
