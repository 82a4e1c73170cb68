package vn.congvu.workflow.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Listens on the loopback interface and counts who calls. */
public final class CanaryPort implements AutoCloseable {

    private final ServerSocket socket;
    private final AtomicInteger calls = new AtomicInteger();
    private int own;

    public CanaryPort() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread listener = new Thread(this::listen, "canary-port");
        listener.setDaemon(true);
        listener.start();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                calls.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }

    public int number() {
        return socket.getLocalPort();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/" + path;
    }

    /** Calls are taken in their order: once a call of our own has been counted, all before it have been too. */
    public synchronized int calls() {
        own++;
        try (Socket call = new Socket(socket.getInetAddress(), socket.getLocalPort())) {
            call.getInputStream().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return calls.get() - own;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
