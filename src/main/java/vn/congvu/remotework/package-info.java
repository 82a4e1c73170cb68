/**
 * Working from home (làm việc tại nhà): rounds of the pilot, requests, the course of a request, and what happens while
 * somebody works there. Every condition is public, every refusal names its rule and can be appealed; place, phone and
 * reason of a person stay in the table of requests.
 */
package vn.congvu.remotework;
