package redress.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Stands between a desk and the PC that keeps the cases, and counts how often it is asked something and answers. */
public final class CountedRoute implements AutoCloseable {

    private final ServerSocket door;
    private final int port;
    private final AtomicInteger trips = new AtomicInteger();
    private final AtomicInteger answersLeft = new AtomicInteger(Integer.MAX_VALUE);

    private CountedRoute(ServerSocket door, int port) {
        this.door = door;
        this.port = port;
    }

    /** A way to this port of this PC. */
    public static CountedRoute to(int port) throws IOException {
        CountedRoute route = new CountedRoute(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
        start(route::accept);
        return route;
    }

    /** The same join file, by way of this route. */
    public JoinFile through(JoinFile file) {
        return new JoinFile(
                file.format(),
                file.council(),
                List.of("127.0.0.1"),
                door.getLocalPort(),
                file.database(),
                file.certificate(),
                file.door());
    }

    /** How many questions were answered since it was asked last. */
    public int trips() {
        return trips.getAndSet(0);
    }

    /** Lets so many questions more be answered; the next is still asked, but its answer never arrives. */
    public void breaksAfter(int answers) {
        answersLeft.set(answers);
    }

    /** Everything passes again. */
    public void mends() {
        answersLeft.set(Integer.MAX_VALUE);
    }

    private boolean isBroken() {
        return answersLeft.get() < 0;
    }

    private void accept() {
        try {
            while (true) {
                Socket desk = door.accept();
                if (isBroken()) {
                    desk.close();
                    continue;
                }
                Socket host = new Socket(InetAddress.getLoopbackAddress(), port);
                desk.setTcpNoDelay(true);
                host.setTcpNoDelay(true);
                AtomicReference<Object> speaking = new AtomicReference<>(host);
                start(() -> pass(desk, host, speaking));
                start(() -> pass(host, desk, speaking));
            }
        } catch (IOException e) {
            // the route is closed
        }
    }

    private void pass(Socket from, Socket to, AtomicReference<Object> speaking) {
        byte[] part = new byte[65_536];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                boolean asks = from.getPort() != port;
                if (speaking.getAndSet(from) != from && asks) {
                    trips.incrementAndGet();
                    answersLeft.decrementAndGet();
                }
                if (!asks && isBroken()) {
                    to.close();
                    return;
                }
                out.write(part, 0, read);
                out.flush();
            }
        } catch (IOException e) {
            // one of the two is gone
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "counted-route");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
