package vn.congvu.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/**
 * Takes the token from its header and nowhere else: looking among the parameters would make the container read, and
 * lay on the disk, what a stranger uploads.
 */
final class CsrfHeader extends CsrfTokenRequestAttributeHandler {

    CsrfHeader() {
        // Loaded with every request, so that the cookie is there before the first write.
        setCsrfRequestAttributeName(null);
    }

    @Override
    public String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        return request.getHeader(token.getHeaderName());
    }
}
