/** From the wish to the published decision. */
package vn.congvu.remotework.approval;
