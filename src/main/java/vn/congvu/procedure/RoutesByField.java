package vn.congvu.procedure;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Institution;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;
import vn.congvu.organisation.Unit;

/** Sends a dossier to the divisions that are competent for the field of its procedure. */
@Component
class RoutesByField implements Routes {

    private final Organisation organisation;
    private final Reception reception;

    RoutesByField(Organisation organisation) {
        this.organisation = organisation;
        this.reception = new Reception(organisation);
    }

    @Override
    public Route route(ProcedureVersion version, String receivingUnit) {
        String receiving = reception.institution(version, organisation.require(receivingUnit));
        var stages = version.stages().stream()
                .map(stage -> routed(stage, version, receiving))
                .toList();
        String counter = Institution.of(organisation, receiving).serviceCentre();
        return new Route(receiving, stages, routed(version.returnStep(), counter, Role.CLERK));
    }

    private RoutedStage routed(Stage stage, ProcedureVersion version, String receiving) {
        String code = switch (stage.kind()) {
            case WARD -> receiving;
            case DEPARTMENT -> version.competence().department();
            case OFFICE -> Reception.CITY_OFFICE;
        };
        Institution institution = Institution.of(organisation, code);
        Map<StepKey, RoutedStep> steps = new EnumMap<>(StepKey.class);
        stage.steps().forEach(step -> steps.put(step.key(), routed(step, stage.kind(), institution, version)));
        return new RoutedStage(stage.index(), stage.kind(), code, steps);
    }

    private RoutedStep routed(Step step, StageKind kind, Institution institution, ProcedureVersion version) {
        return switch (step.key()) {
            case RECEIVE, RETURN -> routed(step, counter(kind, institution), Role.CLERK);
            case ASSIGN, REVIEW -> routed(step, division(step, institution, version), Role.HEAD);
            case PROCESS, FINALISE -> routed(step, division(step, institution, version), Role.OFFICER);
            case CONSULT -> routed(step, Reception.CITY_OFFICE, Role.OFFICER);
            case SIGN -> routed(step, institution.leadership(), Role.LEADER);
            case ISSUE -> routed(step, institution.registry(), Role.REGISTRY);
        };
    }

    /** The departments have their counters in the city's service centre. */
    private static String counter(StageKind kind, Institution institution) {
        return kind == StageKind.WARD ? institution.serviceCentre() : Reception.CITY_SERVICE_CENTRE;
    }

    private String division(Step step, Institution institution, ProcedureVersion version) {
        String itself = institution.itself().code();
        Competence competence = version.competence();
        if (step.atInstitution() || itself.equals(Reception.CITY_OFFICE)) {
            return itself;
        }
        if (itself.equals(competence.department())) {
            return competence.departmentDivision() == null ? itself : competence.departmentDivision();
        }
        return competence.wardDivisions().stream()
                .flatMap(suffix -> institution.unit(suffix).stream())
                .map(Unit::code)
                .findFirst()
                .orElse(itself);
    }

    private static RoutedStep routed(Step step, String unitCode, Role role) {
        return new RoutedStep(
                step.key(),
                step.number(),
                unitCode,
                role.group(unitCode),
                step.minutes(),
                step.nameVi(),
                step.nameEn());
    }
}
