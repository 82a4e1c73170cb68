package vn.congvu;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesUseEachOtherThroughTheirFrontDoorsAndWithoutCycles() {
        ApplicationModules.of(CongVu.class).verify();
    }
}
