package vn.congvu.modelling.gate;

/**
 * Where something was found.
 *
 * @param element id of the element or of the nearest around it, null: the whole file
 * @param line from 1, null where there is none
 * @param property what on the element is meant, null: the element
 */
public record Spot(String element, Integer line, String property) {

    public static final Spot FILE = new Spot(null, null, null);

    public Spot property(String name) {
        return new Spot(element, line, name);
    }
}
