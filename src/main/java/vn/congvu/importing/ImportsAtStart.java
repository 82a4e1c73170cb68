package vn.congvu.importing;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs the imports in their order in the first phase of the start: every bean and table is there by then, while the job
 * executor and the port, which start in the last phases, are still closed.
 */
@Component
class ImportsAtStart implements SmartLifecycle {

    private final List<ImportAtStart> imports;
    private volatile boolean running;

    ImportsAtStart(ObjectProvider<ImportAtStart> imports) {
        this.imports = imports.orderedStream().toList();
    }

    @Override
    public void start() {
        imports.forEach(ImportAtStart::importNow);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
