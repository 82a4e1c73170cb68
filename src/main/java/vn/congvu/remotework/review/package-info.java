/**
 * The interim review of a round (sơ kết, R12): units report, the organiser compiles, recommends to widen, change or stop,
 * and decides. Figures are computed and frozen by the server; what follows from them is decided by people, with reasons.
 */
package vn.congvu.remotework.review;
