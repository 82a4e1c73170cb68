/** What the pilot has decided about itself and published: conditions, reasons, triggers, numbers. All of it is data. */
package vn.congvu.remotework.rule;
