package vn.congvu.dossier.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.dossier.ControlSlipView;
import vn.congvu.dossier.ControlSlips;
import vn.congvu.security.OnlyFor;

/** The control slip, form 05. */
@RestController
@RequestMapping("/api/dossiers")
@PreAuthorize(OnlyFor.STAFF_AND_AUDITORS)
class ControlSlipController {

    private final ControlSlips slips;

    ControlSlipController(ControlSlips slips) {
        this.slips = slips;
    }

    @GetMapping("/{code}/control-slip")
    ControlSlipView controlSlip(@PathVariable String code) {
        return slips.of(code);
    }
}
