package vn.congvu.web.request;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import vn.congvu.web.problem.Problems;

/** Requests so broken that they reach no filter, such as an address with half an escape: problems, not a page. */
final class ContainerRefusals extends ErrorReportValve {

    private final Problems problems;

    ContainerRefusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            problems.write(response, problems.ofStatus(status));
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("The client did not wait for the answer", gone);
        }
    }
}
