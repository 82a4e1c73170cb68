package vn.congvu.workflow.engine;

import org.camunda.bpm.engine.impl.context.Context;

/** Who acts: the signed-in user the engine call was made for, or the system itself (timers). */
final class Actors {

    static final String SYSTEM = "system";

    private Actors() {}

    static String current() {
        String user = Context.getCommandContext() == null
                ? null
                : Context.getCommandContext().getAuthenticatedUserId();
        return user == null ? SYSTEM : user;
    }
}
