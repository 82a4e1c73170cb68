package vn.congvu.remotework.view;

import java.time.Instant;
import java.time.LocalDate;
import vn.congvu.remotework.round.RoundView;

/** A request in a list. */
public record RequestRow(
        String code,
        String roundId,
        String roundCode,
        String unitCode,
        String unitName,
        String unitNameEn,
        String positionTitleVi,
        String positionTitleEn,
        RoundView.Person applicant,
        String status,
        int days,
        LocalDate firstDay,
        LocalDate lastDay,
        Instant submittedAt,
        Instant decidedAt) {}
