package io.github.faraday4j.reliability.soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service of a soak. As a process it prints its port, answers each line with its figures, and ends with its input. */
final class SoakService implements SoakTarget {

    private static final Pattern REQUEST = Pattern.compile(
            "GET /v1/scopes/([0-9a-f-]{36})/datasets HTTP/1.1\r\n.*\r\nAuthorization: Bearer soak-(\\w+)\r\n.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final ServerSocket listener = new ServerSocket(0, 1024, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool(SoakService::daemon);
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicLong connections = new AtomicLong();
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong strays = new AtomicLong();
    private final AtomicInteger busy = new AtomicInteger();

    private SoakService() throws IOException {}

    public static void main(String[] arguments) throws IOException {
        SoakService service = start();
        System.out.println(service.listener.getLocalPort());
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        while (in.readLine() != null) {
            System.out.println(service.figures().line());
        }
    }

    /** Starts one in this process. */
    static SoakService start() {
        try {
            SoakService service = new SoakService();
            service.threads.execute(service::accept);
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "soak-service");
        thread.setDaemon(true);
        return thread;
    }

    static URI baseUri(int port) {
        return URI.create("http://127.0.0.1:" + port + "/v1");
    }

    @Override
    public URI baseUri() {
        return baseUri(listener.getLocalPort());
    }

    @Override
    public ServiceFigures figures() {
        return new ServiceFigures(connections.get(), requests.get(), strays.get(), sockets.size(), busy.get());
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                connections.incrementAndGet();
                sockets.add(socket);
                threads.execute(() -> serve(socket));
            } catch (IOException e) {
                if (!listener.isClosed()) {
                    throw new IllegalStateException("the service cannot accept any more", e);
                }
            }
        }
    }

    private void serve(Socket accepted) {
        try (Socket socket = accepted) {
            socket.setTcpNoDelay(true);
            converse(new SoakConnection(socket));
        } catch (IOException e) {
            // The client went away, as it shall.
        } finally {
            sockets.remove(accepted);
        }
    }

    private void converse(SoakConnection conversation) throws IOException {
        boolean goesOn = true;
        while (goesOn) {
            String head = conversation.awaitRequest();
            if (head.isEmpty()) {
                return;
            }
            requests.incrementAndGet();
            busy.incrementAndGet();
            try {
                goesOn = reply(conversation, head);
            } finally {
                busy.decrementAndGet();
            }
        }
    }

    private boolean reply(SoakConnection conversation, String head) throws IOException {
        Matcher request = REQUEST.matcher(head);
        if (!request.matches()) {
            strays.incrementAndGet();
            return false;
        }
        return conversation.reply(SoakReply.valueOf(request.group(2)), request.group(1));
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : sockets) {
                socket.close();
            }
            threads.shutdown();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
