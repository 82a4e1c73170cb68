/** Lists in pages: opaque cursors, at most 200 rows. */
@NamedInterface("paging")
package vn.congvu.web.paging;

import org.springframework.modulith.NamedInterface;
