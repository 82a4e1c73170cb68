/** Requests as people read them. */
package vn.congvu.remotework.view;
