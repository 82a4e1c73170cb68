package vn.congvu.escalation;

import java.util.Collection;
import java.util.Map;

/** How far up the ladder clocks are, for lists of tasks. */
public interface RaisedLevels {

    /** The most urgent level raised and not closed; clocks without any are left out. */
    Map<String, AlertLevel> of(Collection<String> clockKeys);
}
