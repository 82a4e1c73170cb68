package vn.congvu.modelling;

/** What a designer edits. */
public enum ModelKind {
    /** A process, {@code .bpmn}; its key is the id of its executable process. */
    PROCESS,
    /** A decision table, {@code .dmn}; its key is the id of its decision. */
    DECISION,
    /** A form of a task, form-js JSON; its key is {@code <process>.<task>}. */
    FORM
}
