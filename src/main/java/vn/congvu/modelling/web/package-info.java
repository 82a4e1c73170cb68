/** The designers' workshop over HTTP. */
package vn.congvu.modelling.web;
