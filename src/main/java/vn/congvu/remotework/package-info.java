/**
 * Working from home (làm việc tại nhà). The root joins the parts and answers the workflow; the parts know nothing of it:
 * {@code rule} and {@code round}, on them {@code day} and {@code request}, on these {@code eligibility}, {@code plan},
 * {@code approval}, {@code evaluation}, {@code work}, {@code appeal}, and what people read in {@code view}. Every
 * condition is public, every refusal names its rule and can be appealed; place, phone and reason of a person stay in the
 * table of requests.
 */
package vn.congvu.remotework;
