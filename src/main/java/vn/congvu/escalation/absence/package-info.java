/** People say when they are away and who stands in for them; their superiors may say it for them. */
package vn.congvu.escalation.absence;
