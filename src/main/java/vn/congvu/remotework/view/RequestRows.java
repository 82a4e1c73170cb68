package vn.congvu.remotework.view;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.remotework.approval.DecisionReasons;
import vn.congvu.remotework.day.DayStore;
import vn.congvu.remotework.day.RemoteDay;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.round.PilotPosition;
import vn.congvu.remotework.round.PositionStore;
import vn.congvu.remotework.round.RoundStore;
import vn.congvu.remotework.round.RoundView;
import vn.congvu.remotework.rule.Reason;

/** Puts lines of lists together. */
@Component
class RequestRows {

    private final RoundStore rounds;
    private final DayStore days;
    private final DecisionReasons reasons;
    private final DecisionViews decisions;
    private final Organisation organisation;
    private final PositionStore positions;

    RequestRows(
            RoundStore rounds,
            DayStore days,
            DecisionReasons reasons,
            DecisionViews decisions,
            Organisation organisation,
            PositionStore positions) {
        this.rounds = rounds;
        this.days = days;
        this.reasons = reasons;
        this.decisions = decisions;
        this.organisation = organisation;
        this.positions = positions;
    }

    RequestRow row(RemoteRequest request) {
        PilotPosition position = positions.require(request.positionId());
        List<LocalDate> dates = meant(request);
        Unit unit = organisation.require(request.unitCode());
        return new RequestRow(
                request.code(),
                request.roundId(),
                rounds.find(request.roundId()).orElseThrow().code(),
                request.unitCode(),
                unit.nameVi(),
                unit.nameEn(),
                position.titleVi(),
                position.titleEn(),
                new RoundView.Person(request.applicant(), request.applicantName()),
                request.status().name(),
                dates.size(),
                dates.isEmpty() ? null : dates.get(0),
                dates.isEmpty() ? null : dates.get(dates.size() - 1),
                request.submittedAt(),
                request.decision() == null ? null : request.decision().at());
    }

    /** The days it is about: those granted, or as long as there are none, all that were named. */
    private List<LocalDate> meant(RemoteRequest request) {
        List<LocalDate> granted = days.of(request.code(), RemoteDay.State.GRANTED);
        return granted.isEmpty()
                ? days.of(request.code()).stream().map(RemoteDay::date).toList()
                : granted;
    }

    PublishedDecision published(RemoteRequest request) {
        RequestRow row = row(request);
        Reason reason = reasons.of(request);
        return new PublishedDecision(
                row.code(),
                row.unitCode(),
                row.unitName(),
                row.unitNameEn(),
                request.applicantName(),
                row.positionTitleVi(),
                row.positionTitleEn(),
                request.decision().kind().name(),
                decisions.standing(request),
                row.status(),
                row.days(),
                reason.code(),
                reason.textVi(),
                reason.textEn(),
                reason.rule(),
                request.decision().publishedAt(),
                decisions.answered(request));
    }
}
