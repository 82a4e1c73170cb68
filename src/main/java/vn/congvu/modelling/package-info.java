/**
 * The designers' workshop behind the browser: drafts, the deploy gate, proposals decided by a second person, versions,
 * what a change means, and the way back.
 */
package vn.congvu.modelling;
