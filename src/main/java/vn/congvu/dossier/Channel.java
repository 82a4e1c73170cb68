package vn.congvu.dossier;

/** How a dossier reached the office; codes 1, 2 and 3 of the national portal. */
public enum Channel {
    COUNTER,
    ONLINE,
    POST
}
