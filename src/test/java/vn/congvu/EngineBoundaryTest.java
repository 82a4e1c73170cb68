package vn.congvu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class EngineBoundaryTest {

    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("vn.congvu");

    @Test
    void onlyTheEngineTheDeployGateAndDelegatesKnowTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..workflow.engine..", "..modelling.gate..", "..process")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(PRODUCT);
    }

    @Test
    void onlyTheEnginePackageKnowsTheInsideOfTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..workflow.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..impl..")
                .check(PRODUCT);
    }
}
