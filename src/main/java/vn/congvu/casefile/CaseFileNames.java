package vn.congvu.casefile;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congvu.workflow.ModelName;
import vn.congvu.workflow.ScopeFacts;

/** The names models of designers' procedures may use, each computed from the case when it is read. */
@Configuration(proxyBeanMethods = false)
class CaseFileNames {

    private record Name(String name, Reading reading) implements ModelName {

        @Override
        public boolean answersFor(String businessKey) {
            return CaseCodes.ofCase(businessKey);
        }

        @Override
        public Object property(String property, ScopeFacts scope) {
            return reading.of(property, scope.businessKey());
        }
    }

    @FunctionalInterface
    private interface Reading {
        Object of(String property, String code);
    }

    /** {@code case.code}: the business key, handed on to called processes. */
    @Bean
    ModelName caseName() {
        return new Name("case", (property, code) -> property.equals("code") ? code : null);
    }

    /** {@code unit.clerk}, {@code unit.officer} …: the people who do this at the unit that handles the case. */
    @Bean
    ModelName unitName(CaseFiles files, Divisions divisions) {
        return new Name("unit", (property, code) -> divisions.group(property, files.require(code)));
    }
}
