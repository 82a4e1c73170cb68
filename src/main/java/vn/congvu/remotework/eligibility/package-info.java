/** The table of conditions: what it says of a wish beforehand, and of a request when it is checked. */
package vn.congvu.remotework.eligibility;
