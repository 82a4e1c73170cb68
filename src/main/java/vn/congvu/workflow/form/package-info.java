/** Forms as designers edit them, reduced to the fields that carry data and the rules their values keep. */
@NamedInterface("form")
package vn.congvu.workflow.form;

import org.springframework.modulith.NamedInterface;
