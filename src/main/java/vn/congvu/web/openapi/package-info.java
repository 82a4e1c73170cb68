/** The machine-readable description of the API at {@code /v3/api-docs}. */
package vn.congvu.web.openapi;
