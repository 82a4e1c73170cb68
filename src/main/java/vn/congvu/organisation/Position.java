package vn.congvu.organisation;

/** A role held in a unit. */
public record Position(Role role, String unitCode) {}
