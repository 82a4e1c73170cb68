package vn.congvu.modelling.hostile;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts who in this process is about to call anybody. The JDK asks its proxy selector before it opens a socket or an
 * address, whoever wants to.
 */
final class Outbound extends ProxySelector {

    private static final AtomicInteger CALLS = new AtomicInteger();

    private final ProxySelector before;
    private final int canary;

    private Outbound(ProxySelector before, int canary) {
        this.before = before;
        this.canary = canary;
    }

    /** @param canary the port that counts for itself */
    static void listen(int canary) {
        ProxySelector.setDefault(new Outbound(ProxySelector.getDefault(), canary));
    }

    static int calls() {
        return CALLS.get();
    }

    @Override
    public List<Proxy> select(URI address) {
        if (address.getPort() != canary) {
            CALLS.incrementAndGet();
        }
        return before == null ? List.of(Proxy.NO_PROXY) : before.select(address);
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException why) {
        if (before != null) {
            before.connectFailed(address, proxy, why);
        }
    }
}
