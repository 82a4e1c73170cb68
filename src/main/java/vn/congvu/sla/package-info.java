/**
 * Service levels: the ledger of working-time clocks, what they explain about themselves, their outcomes and the
 * performance of the units.
 */
package vn.congvu.sla;
