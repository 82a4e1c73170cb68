package vn.congvu.modelling.diff;

/**
 * A difference before it is put into words.
 *
 * @param item as it is after the change, or was before when it is gone
 * @param old as it was before; the same item when it is gone; null when it is new
 */
record Difference(What what, Subject subject, Item item, Item old, String property, String before, String after) {

    static Difference added(Item item) {
        return new Difference(What.ADDED, item.subject(), item, null, null, null, item.name());
    }

    static Difference removed(Item item) {
        return new Difference(What.REMOVED, item.subject(), item, item, null, item.name(), null);
    }
}
