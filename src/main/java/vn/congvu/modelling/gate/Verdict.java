package vn.congvu.modelling.gate;

/**
 * The report, and what may be deployed.
 *
 * @param checked the model written anew from the tree that was checked, UTF-8; only these bytes are ever deployed, never
 *     the ones that were sent. Null when the model is refused.
 */
public record Verdict(Report report, byte[] checked) {}
