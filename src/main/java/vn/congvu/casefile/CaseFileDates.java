package vn.congvu.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.workflow.CaseDates;

/** Cases have no dates but those of their clocks; terms are counted in the working time of the unit that handles them. */
@Component
class CaseFileDates implements CaseDates {

    private final CaseFiles files;

    CaseFileDates(CaseFiles files) {
        this.files = files;
    }

    @Override
    public Optional<Instant> date(String name, String businessKey) {
        return Optional.empty();
    }

    @Override
    public String calendarUnit(String businessKey) {
        return files.require(businessKey).handlingUnit();
    }

    @Override
    public void expect(Collection<String> businessKeys) {
        files.findAllById(businessKeys);
    }
}
