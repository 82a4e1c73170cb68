package vn.congvu.sla;

import java.util.Collection;
import java.util.Map;

/** The alerts that stand open, for lists that show them beside the work. */
public interface AlertLevels {

    /** The highest open level by clock key: GREEN, YELLOW or RED; clocks without an open alert are left out. */
    Map<String, String> openLevels(Collection<String> clockKeys);
}
