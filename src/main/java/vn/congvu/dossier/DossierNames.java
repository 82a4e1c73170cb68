package vn.congvu.dossier;

import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congvu.procedure.StepKey;
import vn.congvu.workflow.ModelName;
import vn.congvu.workflow.ScopeFacts;

/** The names models of dossiers may use, each computed from the dossier and its route when it is read. */
@Configuration(proxyBeanMethods = false)
class DossierNames {

    private record Name(String name, Reading reading, DossierCodes codes) implements ModelName {
        @Override
        public boolean answersFor(String businessKey) {
            return codes.ofDossier(businessKey);
        }

        @Override
        public Object property(String property, ScopeFacts scope) {
            return reading.of(property, scope);
        }
    }

    @FunctionalInterface
    private interface Reading {
        Object of(String property, ScopeFacts scope);
    }

    private final DossierCodes codes;

    DossierNames(DossierCodes codes) {
        this.codes = codes;
    }

    private ModelName name(String name, Reading reading) {
        return new Name(name, reading, codes);
    }

    /** {@code dossier.code}: the business key, handed on to called processes. */
    @Bean
    ModelName dossierName() {
        return name("dossier", (property, scope) -> property.equals("code") ? scope.businessKey() : null);
    }

    /** {@code route.stages}: number of stages; {@code route.review} …: whether the current stage has this step. */
    @Bean
    ModelName routeName(DossierRoutes routes, Consultations consultations) {
        return name("route", (property, scope) -> {
            if (property.equals("stages")) {
                return routes.route(routes.dossier(scope.businessKey()))
                        .stages()
                        .size();
            }
            if (Arrays.stream(StepKey.values()).noneMatch(key -> key.key().equals(property))) {
                return null;
            }
            return property.equals(StepKey.CONSULT.key())
                    ? consultations.foreseen(scope).isPresent()
                    : routes.step(property, scope).isPresent();
        });
    }

    /** {@code consultation.units}: how many units are asked for their opinion now. */
    @Bean
    ModelName consultationName(Consultations consultations) {
        return name(
                "consultation",
                (property, scope) ->
                        property.equals("units") ? consultations.units(scope).size() : null);
    }

    /** {@code group.review} …: the candidate group of a step in the current stage. */
    @Bean
    ModelName groupName(StepDesks desks) {
        return name("group", (property, scope) -> desks.of(property, scope).group());
    }

    /** {@code fee.due}: whether a fee is still to be collected. */
    @Bean
    ModelName feeName(DossierRoutes routes) {
        return name("fee", (property, scope) -> {
            Dossier dossier = routes.dossier(scope.businessKey());
            return property.equals("due") ? dossier.feeVnd() > 0 && !dossier.isFeePaid() : null;
        });
    }

    /** {@code forecast.late}: the steps still ahead need more working time than is left until the promise. */
    @Bean
    ModelName forecastName(Forecast forecast, DossierRoutes routes) {
        return name(
                "forecast",
                (property, scope) ->
                        property.equals("late") ? forecast.late(routes.dossier(scope.businessKey())) : null);
    }
}
