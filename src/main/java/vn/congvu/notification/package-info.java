/** What people are told: one row a person and thing, counted together where there would be too many. */
package vn.congvu.notification;
