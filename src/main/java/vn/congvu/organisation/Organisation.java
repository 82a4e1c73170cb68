package vn.congvu.organisation;

import java.util.List;
import java.util.Optional;

/**
 * The tree of units and who works in them. Answers come from memory. A unit is given as it is today by the product's
 * clock; one that is closed or not open yet is still found by its code, because old dossiers name it.
 */
public interface Organisation {

    Optional<Unit> unit(String code);

    /** As {@link #unit}, but throws {@link UnknownUnit} (404). */
    Unit require(String code);

    /** Every unit that exists today, in the order of the codes. */
    List<Unit> units();

    /** The unit and everything below it, top down. */
    List<Unit> insideOf(String code);

    /** Whether the unit is the ancestor itself or lies below it. */
    boolean isInside(String code, String ancestorCode);

    Optional<Officer> officer(String username);

    /** The full name; the username itself where nobody goes by it any more. */
    default String nameOf(String username) {
        return officer(username).map(Officer::fullName).orElse(username);
    }

    /** Who holds the role in exactly this unit, active or not, in the order of the usernames. */
    List<Officer> holding(Role role, String unitCode);

    /** Who holds the role in the unit or anywhere below it. */
    List<Officer> holdingInside(Role role, String ancestorCode);
}
