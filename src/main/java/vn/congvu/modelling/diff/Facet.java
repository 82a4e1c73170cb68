package vn.congvu.modelling.diff;

/**
 * Something a model says of one of its elements.
 *
 * @param value as it is written in the file
 */
record Facet(Subject subject, String value) {}
