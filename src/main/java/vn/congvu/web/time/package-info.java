/** The clock of the product, and how a demonstration moves it. */
@NamedInterface("time")
package vn.congvu.web.time;

import org.springframework.modulith.NamedInterface;
