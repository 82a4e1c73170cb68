/** A request, its state and history; who may see it, whose desk it lies on, who must keep off it. */
package vn.congvu.remotework.request;
