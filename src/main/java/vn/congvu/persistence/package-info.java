/** What entities of all modules share. */
package vn.congvu.persistence;
