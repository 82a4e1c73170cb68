package vn.congvu.workflow;

/** Open tasks that are meant for one person, as {@link CaseFacts#preferredAssignee} says. */
public interface MeantTasks {

    /** Whom its steps are meant for has changed: open tasks go to them. Joins the caller's transaction, which has locked the case. */
    void follow(String caseCode);
}
