/**
 * Who may come in and what they may ask for: accounts, sessions, HTTP Basic, roles. A browser signs in with
 * {@code POST /api/session} and sends the CSRF token; a program sends HTTP Basic with every request and needs no token.
 */
package vn.congvu.security;
