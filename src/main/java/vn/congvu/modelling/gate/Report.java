package vn.congvu.modelling.gate;

import java.util.List;
import vn.congvu.modelling.ModelKind;

/**
 * What the gate says of one file.
 *
 * @param deployable no finding is an error, and something executable would result
 * @param kind null when the file is none of the three
 * @param key null when it could not be read
 * @param hash SHA-256 of the bytes that were sent, in hexadecimal
 */
public record Report(
        boolean deployable, ModelKind kind, String key, String name, String hash, List<Finding> findings) {}
