/**
 * Problem details (RFC 9457) in Vietnamese and English. A module declares a problem by throwing an exception that is
 * {@link vn.congvu.web.problem.Described} and by putting its texts into {@code problems/<module>_vi.properties} and
 * {@code problems/<module>_en.properties}: {@code <type>.title}, {@code <type>.detail} for the problem,
 * {@code reason.<key>} and {@code remedy.<key>} for what is wrong with a field and how to put it right. {@code {0}},
 * {@code {1}} … stand for the arguments; an apostrophe is an ordinary character.
 */
@NamedInterface("problem")
package vn.congvu.web.problem;

import org.springframework.modulith.NamedInterface;
