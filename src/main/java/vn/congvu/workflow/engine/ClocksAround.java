package vn.congvu.workflow.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.SlaLedger;
import vn.congvu.workflow.Cases;
import vn.congvu.workflow.DeclaredLevel;

/** Finds the clock of a place in a model: that of the place itself, or of the nearest scope around it that has one. */
@Component
class ClocksAround {

    private static final String DECLARED = "serviceLevel";

    private final ObjectProvider<SlaLedger> ledger;
    private final Cases cases;
    private final Clock clock;

    ClocksAround(ObjectProvider<SlaLedger> ledger, Cases cases, Clock clock) {
        this.ledger = ledger;
        this.cases = cases;
        this.clock = clock;
    }

    static void declare(ScopeImpl scope, DeclaredLevel level) {
        scope.setProperty(DECLARED, level);
    }

    private static Optional<ScopeImpl> declaring(ScopeImpl place) {
        ScopeImpl scope = place;
        while (scope != null && scope.getProperty(DECLARED) == null) {
            scope = scope.getFlowScope();
        }
        return Optional.ofNullable(scope);
    }

    private static DeclaredLevel level(ScopeImpl scope) {
        return (DeclaredLevel) scope.getProperty(DECLARED);
    }

    /** A timer on the border of a scope is set before the clock of the scope is opened; both then show the same date. */
    Optional<Instant> due(VariableScope place) {
        ExecutionEntity execution = executionOf(place);
        return declaring(placeOf(execution))
                .flatMap(scope -> open(level(scope), execution)
                        .map(ClockReading::dueAt)
                        .or(() -> scope == placeOf(execution) ? foreseen(level(scope), execution) : Optional.empty()));
    }

    /** The key of the open clock around a place. */
    Optional<String> key(ExecutionEntity execution) {
        return declaring(placeOf(execution))
                .flatMap(scope -> scope instanceof ProcessDefinitionEntity
                        ? Optional.of(execution.getProcessInstanceId())
                        : open(level(scope), execution).map(ClockReading::key));
    }

    /** The clock whose due date a timer was drawn on, when it is among these. */
    Optional<ClockReading> of(DrawnTimer timer, Collection<ClockReading> clocks) {
        ProcessDefinitionEntity model = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(timer.definitionId());
        return declaring(model.findActivity(timer.activityId()).getEventScope())
                .flatMap(scope -> clocks.stream()
                        .filter(reading -> reading.dossierCode().equals(timer.businessKey()))
                        .filter(reading -> reading.isOpen()
                                && reading.elementId().equals(level(scope).elementId()))
                        .findFirst());
    }

    private Optional<ClockReading> open(DeclaredLevel level, ExecutionEntity execution) {
        Set<String> around = instancesAround(execution);
        return ledger.getObject().ofDossier(execution.getProcessBusinessKey()).stream()
                .filter(ClockReading::isOpen)
                .filter(reading -> reading.elementId().equals(level.elementId()) && around.contains(reading.key()))
                .findFirst();
    }

    private Optional<Instant> foreseen(DeclaredLevel level, ExecutionEntity execution) {
        return cases
                .of(execution.getProcessBusinessKey())
                .levels()
                .clocksFor(
                        level,
                        Scopes.factsOf((VariableScope) execution),
                        () -> Scopes.groupOf(execution),
                        execution.getActivityInstanceId(),
                        clock.instant())
                .stream()
                .findFirst()
                .map(ledger.getObject()::dueOf);
    }

    private static Set<String> instancesAround(ExecutionEntity execution) {
        Set<String> instances = new HashSet<>(List.of(execution.getProcessInstanceId()));
        for (ExecutionEntity around = execution; around != null; around = around.getParent()) {
            instances.add(around.getActivityInstanceId());
        }
        return instances;
    }

    private static ScopeImpl placeOf(ExecutionEntity execution) {
        return execution.getActivity() == null ? execution.getProcessDefinition() : execution.getActivity();
    }

    private static ExecutionEntity executionOf(VariableScope place) {
        return place instanceof DelegateTask task ? (ExecutionEntity) task.getExecution() : (ExecutionEntity) place;
    }
}
