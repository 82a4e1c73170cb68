package vn.congvu.workflow;

import java.util.List;
import java.util.Optional;

/** The processes that cases can be opened with. */
public interface OpenableProcesses {

    /** In the order of their keys. */
    List<OpenableProcess> inForce();

    /** Empty when there is no such model, or cases of it are opened elsewhere. */
    Optional<OpenableProcess> inForce(String key);
}
