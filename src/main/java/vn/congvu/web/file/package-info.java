/** Files on their way out of the product. */
@NamedInterface("file")
package vn.congvu.web.file;

import org.springframework.modulith.NamedInterface;
