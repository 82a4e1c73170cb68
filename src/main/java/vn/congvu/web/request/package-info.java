/** What surrounds every request: its size, how its parameters are read, errors outside controllers, the web app. */
package vn.congvu.web.request;
