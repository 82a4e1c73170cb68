/**
 * What changes between two versions of a model, in the words of those who work by it: steps, deadlines, who does what,
 * fields, rows of a table. Reads texts only; neither the engine nor the database is asked.
 */
@org.springframework.modulith.NamedInterface("diff")
package vn.congvu.modelling.diff;
