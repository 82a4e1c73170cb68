/** The inbox: open tasks, their forms and what people do with them. */
@NamedInterface("inbox")
package vn.congvu.workflow.inbox;

import org.springframework.modulith.NamedInterface;
