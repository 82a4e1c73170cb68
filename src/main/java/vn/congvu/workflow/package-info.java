/**
 * The boundary to the process engine: features start and correlate processes here, clerks work on their tasks here.
 * Only {@code workflow.engine} knows which engine runs underneath.
 */
package vn.congvu.workflow;
