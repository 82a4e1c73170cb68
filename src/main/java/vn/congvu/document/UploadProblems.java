package vn.congvu.document;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartException;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemSource;

/** Uploads the container stops: it says neither the limit nor, reliably, what was wrong. */
@Component
@Order(0)
class UploadProblems implements ProblemSource {

    private final AttachmentLimits limits;

    UploadProblems(AttachmentLimits limits) {
        this.limits = limits;
    }

    @Override
    public Optional<Problem> problemOf(Throwable exception) {
        if (!(exception instanceof MultipartException)) {
            return Optional.empty();
        }
        if (exception.getCause() == null) {
            return Optional.of(new Problem("unsupported-media-type", 415, MediaType.MULTIPART_FORM_DATA_VALUE));
        }
        boolean tooLarge = Stream.iterate(exception, e -> e != null, Throwable::getCause)
                .anyMatch(SizeException.class::isInstance);
        return Optional.of(tooLarge ? AttachmentProblems.tooLarge(limits).problem() : new Problem("bad-request", 400));
    }
}
