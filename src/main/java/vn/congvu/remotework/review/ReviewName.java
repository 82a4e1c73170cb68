package vn.congvu.remotework.review;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congvu.workflow.ModelName;
import vn.congvu.workflow.ScopeFacts;

/** {@code remoteReview.units}: how many are asked; and the desks: {@code remoteReview.unit}, {@code remoteReview.head} … */
@Component
class ReviewName implements ModelName {

    private final ObjectProvider<UnitReports> reports;
    private final ObjectProvider<ReviewDesks> desks;

    ReviewName(ObjectProvider<UnitReports> reports, ObjectProvider<ReviewDesks> desks) {
        this.reports = reports;
        this.desks = desks;
    }

    @Override
    public String name() {
        return "remoteReview";
    }

    @Override
    public boolean answersFor(String businessKey) {
        return ReviewCodes.ofReview(businessKey);
    }

    @Override
    public Object property(String property, ScopeFacts scope) {
        return property.equals("units")
                ? (Object) reports.getObject().asked(scope.businessKey()).size()
                : desks.getObject().group(property, scope.businessKey(), scope.branch());
    }
}
