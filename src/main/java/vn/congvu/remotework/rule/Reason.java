package vn.congvu.remotework.rule;

/** Why a request may be refused or cut by a person; the code is published inside the unit. */
public record Reason(String code, String rule, String textVi, String textEn) {}
