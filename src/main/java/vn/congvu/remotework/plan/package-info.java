/** What is to be done at home, as much as at the office, and the commitment both sign. */
package vn.congvu.remotework.plan;
