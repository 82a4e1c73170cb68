package vn.congvu.remotework;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class PackagesTest {

    private static final JavaClasses FEATURE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("vn.congvu.remotework");

    @Test
    void thePartsHaveNoCycles() {
        slices().matching("vn.congvu.remotework.(*)..")
                .should()
                .beFreeOfCycles()
                .check(FEATURE);
    }

    @Test
    void onlyDelegatesKnowTheRoot() {
        noClasses()
                .that()
                .resideInAPackage("vn.congvu.remotework.*..")
                .and()
                .resideOutsideOfPackage("vn.congvu.remotework.process")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.congvu.remotework")
                .check(FEATURE);
    }
}
