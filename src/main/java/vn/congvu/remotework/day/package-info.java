/** Days at home: who of a unit is away when, and the one lock under which places are given. */
package vn.congvu.remotework.day;
