package vn.congvu.importing;

/** How much a finding of an import matters: an ERROR row was left out, a WARNING row went in but needs a look. */
public enum Severity {
    WARNING,
    ERROR
}
