package vn.congvu.web.request;

import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** The web app draws its own pages: a path that names no file is a page, and every page starts with index.html. */
final class WebAppPages extends PathResourceResolver {

    /** Addresses of programs, and files: those lie at the top or among the assets. Dossier codes hold dots as well. */
    private static final Pattern NOT_A_PAGE =
            Pattern.compile("(api|actuator|v3|public|error|assets)(/.*)?|[^/]*\\.[^/]*");

    @Override
    protected Resource getResource(String path, Resource location) throws IOException {
        Resource file = path.isEmpty() ? null : super.getResource(path, location);
        if (file != null || NOT_A_PAGE.matcher(path).matches()) {
            return file;
        }
        return super.getResource("index.html", location);
    }
}
