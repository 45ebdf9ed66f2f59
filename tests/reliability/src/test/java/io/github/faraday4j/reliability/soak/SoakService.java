package io.github.faraday4j.reliability.soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The service of a soak, in a process of its own: threads, sockets and heap of the other process are the client's
 * alone. Prints its port; answers each line that it reads with its figures, see {@link SoakServiceProcess}; ends with
 * its input.
 */
final class SoakService {

    private static final Pattern REQUEST = Pattern.compile(
            "GET /v1/scopes/([0-9a-f-]{36})/datasets HTTP/1.1\r\n.*\r\nAuthorization: Bearer soak-(\\w+)\r\n.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final ServerSocket listener = new ServerSocket(0, 1024, InetAddress.getLoopbackAddress());
    private final AtomicLong connections = new AtomicLong();
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong strays = new AtomicLong();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();

    private SoakService() throws IOException {}

    public static void main(String[] arguments) throws IOException {
        SoakService service = new SoakService();
        System.out.println(service.listener.getLocalPort());
        Thread acceptor = new Thread(service::accept);
        acceptor.setDaemon(true);
        acceptor.start();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        while (in.readLine() != null) {
            System.out.println(service.connections + " " + service.requests + " " + service.strays + " " + service.open
                    + " " + service.busy);
        }
    }

    private void accept() {
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        while (true) {
            try {
                Socket socket = listener.accept();
                connections.incrementAndGet();
                open.incrementAndGet();
                threads.execute(() -> serve(socket));
            } catch (IOException e) {
                throw new IllegalStateException("the service cannot accept any more", e);
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
            open.decrementAndGet();
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
}
