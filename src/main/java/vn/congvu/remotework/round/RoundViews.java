package vn.congvu.remotework.round;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;

/** Rounds and their positions as people read them. */
@Service
@Transactional(readOnly = true)
public class RoundViews {

    private final RoundStore rounds;
    private final RoundAccess access;
    private final Organisation organisation;
    private final PersonNames people;
    private final PilotUnitStore units;
    private final PositionStore positions;
    private final Occupancy occupancy;

    RoundViews(
            RoundStore rounds,
            RoundAccess access,
            Organisation organisation,
            PersonNames people,
            PilotUnitStore units,
            PositionStore positions,
            Occupancy occupancy) {
        this.rounds = rounds;
        this.access = access;
        this.organisation = organisation;
        this.people = people;
        this.units = units;
        this.positions = positions;
        this.occupancy = occupancy;
    }

    public List<RoundView> all() {
        return rounds.all().stream().filter(access::maySee).map(this::view).toList();
    }

    public RoundView one(String id) {
        return view(visible(id));
    }

    public List<RoundView.Position> positions(String id, String unitCode) {
        return positions.of(visible(id).id()).stream()
                .filter(position -> unitCode == null || position.unitCode().equals(unitCode))
                .map(this::view)
                .toList();
    }

    private Round visible(String id) {
        return rounds.find(id).filter(access::maySee).orElseThrow(() -> RoundProblems.unknownRound(id));
    }

    private RoundView view(Round round) {
        boolean draft = round.state() == RoundState.DRAFT;
        return new RoundView(
                round.id(),
                round.code(),
                round.nameVi(),
                round.nameEn(),
                round.legalBasis(),
                round.publishedIn(),
                round.from(),
                round.to(),
                round.state().name(),
                people.named(round.draftedBy()),
                round.openedAt(),
                round.closedAt(),
                round.closeReason(),
                units.of(round.id()).stream().map(unit -> unit(round, unit)).toList(),
                new RoundView.Abilities(
                        draft && access.mayDraft(),
                        draft && access.mayOpen() && !round.draftedBy().equals(access.username()),
                        round.state() == RoundState.OPEN && access.mayOpen()));
    }

    private RoundView.Unit unit(Round round, PilotUnit unit) {
        return new RoundView.Unit(
                unit.unitCode(),
                name(unit.unitCode()),
                nameEn(unit.unitCode()),
                unit.headCount(),
                unit.ratioPercent(),
                unit.quota(),
                Math.max(0, unit.quota() - occupancy.peopleWithAPlace(round.id(), unit.unitCode(), Occupancy.NOBODY)),
                unit.minPresent(),
                unit.daysPerWeek(),
                unit.securityUnit(),
                name(unit.securityUnit()),
                unit.baselineOnTime(),
                unit.baselineSatisfaction());
    }

    private RoundView.Position view(PilotPosition position) {
        return new RoundView.Position(
                position.id(),
                position.unitCode(),
                name(position.unitCode()),
                nameEn(position.unitCode()),
                position.code(),
                position.titleVi(),
                position.titleEn(),
                position.citizenContact(),
                position.handlesProcedures(),
                position.secretDuty(),
                position.holders().stream().map(people::named).toList(),
                position.holders().contains(access.username()));
    }

    private String name(String unit) {
        return organisation.unit(unit).map(Unit::nameVi).orElse(unit);
    }

    private String nameEn(String unit) {
        return organisation.unit(unit).map(Unit::nameEn).orElse(unit);
    }
}
