package vn.congvu.workflow;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the feature a case belongs to. */
@Component
public class Cases {

    private final ObjectProvider<CaseFeature> features;

    Cases(ObjectProvider<CaseFeature> features) {
        this.features = features;
    }

    /** @throws IllegalStateException when no feature owns the case, or several say they do */
    public CaseFeature of(String businessKey) {
        List<CaseFeature> owners = features.stream()
                .filter(feature -> businessKey != null && feature.owns().test(businessKey))
                .toList();
        if (owners.size() != 1) {
            throw new IllegalStateException("Case '" + businessKey + "' belongs to "
                    + (owners.isEmpty() ? "no feature" : "several features: " + owners)
                    + "; a process must be started with the code of a case");
        }
        return owners.get(0);
    }
}
