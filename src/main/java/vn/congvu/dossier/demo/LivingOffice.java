package vn.congvu.dossier.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.congvu.dossier.Intake;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.Imports;

/** Fills an office that has never seen a dossier. Whole or not at all, once, and by one node of several. */
@Component
@Profile(DemoDossiers.PROFILE)
class LivingOffice {

    private static final Logger LOG = LoggerFactory.getLogger(LivingOffice.class);
    private static final int REVISION = 1;

    private final Imports imports;
    private final Intake intake;
    private final Player player;

    LivingOffice(Imports imports, Intake intake, Player player) {
        this.imports = imports;
        this.intake = intake;
        this.player = player;
    }

    void fill() {
        CsvFile file = CsvFile.shipped("catalogue/demo/dossiers.yaml");
        imports.run("demo-dossiers", REVISION, List.of(file), report -> {
            if (intake.unused()) {
                play(Scenario.read(new String(file.content(), StandardCharsets.UTF_8)));
            }
        });
    }

    private void play(Scenario scenario) {
        long begun = System.nanoTime();
        player.play(scenario);
        LOG.info(
                "Demonstration: {} dossiers of the last working days, in {} ms",
                scenario.dossiers().size(),
                (System.nanoTime() - begun) / 1_000_000);
    }
}
