package vn.congvu.workflow.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Somebody who must not do an open task, because of the step they have done. */
@Entity
@Table(name = "inbox_bar")
@IdClass(InboxBar.Key.class)
class InboxBar {

    @Id
    private String taskId;

    @Id
    private String username;

    private String doneVi;
    private String doneEn;

    record Key(String taskId, String username) implements Serializable {}

    protected InboxBar() {}

    InboxBar(String taskId, String username, String doneVi, String doneEn) {
        this.taskId = taskId;
        this.username = username;
        this.doneVi = doneVi;
        this.doneEn = doneEn;
    }

    String doneVi() {
        return doneVi;
    }

    String doneEn() {
        return doneEn;
    }
}
