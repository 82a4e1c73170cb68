package vn.congvu.remotework;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.request.RemoteDesks;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RequestCodes;
import vn.congvu.remotework.request.Requests;
import vn.congvu.workflow.ModelName;
import vn.congvu.workflow.ScopeFacts;

/** {@code remoteWork.eligible}, and the desks: {@code remoteWork.head}, {@code remoteWork.leader} … */
@Component
class RemoteName implements ModelName {

    private final ObjectProvider<Requests> requests;
    private final ObjectProvider<RequestCourse> course;
    private final ObjectProvider<RemoteDesks> desks;

    RemoteName(
            ObjectProvider<Requests> requests,
            ObjectProvider<RequestCourse> course,
            ObjectProvider<RemoteDesks> desks) {
        this.requests = requests;
        this.course = course;
        this.desks = desks;
    }

    @Override
    public String name() {
        return "remoteWork";
    }

    @Override
    public boolean answersFor(String businessKey) {
        return RequestCodes.ofRequest(businessKey);
    }

    @Override
    public Object property(String property, ScopeFacts scope) {
        RemoteRequest request = requests.getObject().require(scope.businessKey());
        return property.equals("eligible")
                ? (Object) course.getObject().eligible(request)
                : desks.getObject().group(property, request);
    }
}
