package vn.congvu.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the one line instead of a stack trace. */
class UnfitForProductionAnalyzer extends AbstractFailureAnalyzer<UnfitForProduction> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnfitForProduction cause) {
        return new FailureAnalysis("Refused to start in production: " + cause.getMessage(), null, cause);
    }
}
