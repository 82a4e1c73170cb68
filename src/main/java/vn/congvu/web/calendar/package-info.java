/** The working calendar for outside programs: when is something due, and why then. */
@NamedInterface("calendar")
package vn.congvu.web.calendar;

import org.springframework.modulith.NamedInterface;
