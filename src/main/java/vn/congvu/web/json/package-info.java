/** How the product reads JSON: strictly, and with texts in one spelling only. */
package vn.congvu.web.json;
