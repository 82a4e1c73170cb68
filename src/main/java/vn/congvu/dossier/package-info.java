/**
 * Dossiers of administrative procedures: taking them in, their course from stage to stage, and what people may ask of
 * them. The process model decides the order of the steps; the facts live here.
 */
package vn.congvu.dossier;
