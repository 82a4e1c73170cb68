package vn.congvu.remotework.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.congvu.workflow.ProcessPosition;
import vn.congvu.workflow.StepView;

/**
 * A review as people read it.
 *
 * @param figures null as long as nothing is reported; until they are frozen, as they stand now
 * @param toExplain what a recommendation to widen the pilot has to explain
 */
public record ReviewView(
        String code,
        String roundId,
        String kind,
        String kindVi,
        String kindEn,
        LocalDate dueOn,
        LocalDate from,
        LocalDate to,
        String state,
        Instant begunAt,
        Person begunBy,
        List<UnitState> units,
        boolean frozen,
        String hash,
        ReviewSnapshot figures,
        List<OpenPoint> toExplain,
        Compiled compiled,
        Recommended recommended,
        Decided decided,
        Instant publishedAt,
        List<StepView> steps,
        List<ProcessPosition> processes,
        boolean reportReady) {

    public record Person(String username, String fullName) {}

    public record UnitState(String unitCode, String name, String nameEn, boolean asked, Instant reportedAt) {}

    public record Compiled(Person by, Instant at, String note) {}

    public record Recommended(Course course, String reasons, String explanation, Person by, Instant at) {}

    public record Decided(String note, Person by, Instant at) {}
}
