/**
 * Shadow mode: a ladder or limits that are not in force are run beside those that are, and compared; nothing is sent.
 */
package vn.congvu.escalation.shadow;
