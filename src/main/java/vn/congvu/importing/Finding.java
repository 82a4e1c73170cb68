package vn.congvu.importing;

import vn.congvu.web.problem.Bilingual;

/** What an import has to say about one row (the header is row 1; 0: about the file as a whole). */
public record Finding(String file, int row, String code, Severity severity, Bilingual reason) {}
