package vn.congvu.modelling.hostile;

import java.util.function.Supplier;

/**
 * A file that must never get in.
 *
 * @param name what it tries, and in which disguise
 * @param file the name it would be deployed under
 * @param element where in the model, when the attack has such a place; null otherwise
 * @param rule the rule it must be refused by, when only one would do; null: any rule that is about safety
 */
public record HostileModel(String name, String file, Supplier<byte[]> bytes, String element, String rule) {

    /** What it tries, whatever it is disguised as. */
    String attack() {
        return name.split(" · ")[0];
    }

    @Override
    public String toString() {
        return name;
    }
}
