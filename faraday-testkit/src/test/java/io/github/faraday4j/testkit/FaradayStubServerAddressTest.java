package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaradayStubServerAddressTest {

    private final FaradayStubServer server = FaradayStubServer.start();

    @AfterEach
    void close() {
        server.close();
    }

    /** All that reach a server on all interfaces; 127.0.0.2, which no interface lists, at least on Linux. */
    static Stream<InetAddress> otherAddresses() throws IOException {
        InetAddress own = InetAddress.getByName("127.0.0.1");
        return Stream.concat(
                        NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses),
                        Stream.of(InetAddress.getByName("127.0.0.2")))
                .filter(address -> !address.equals(own));
    }

    @ParameterizedTest
    @MethodSource("otherAddresses")
    void isNotAtAnyOtherAddressOfTheMachine(InetAddress other) {
        InetSocketAddress address =
                new InetSocketAddress(other, server.baseUri().getPort());

        assertThatThrownBy(() -> connect(address)).isInstanceOf(IOException.class);
    }

    @Test
    void isAtTheLoopbackAddress() {
        InetSocketAddress address =
                new InetSocketAddress("127.0.0.1", server.baseUri().getPort());

        assertThatCode(() -> connect(address)).doesNotThrowAnyException();
    }

    private static void connect(InetSocketAddress address) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(address, 5_000);
        }
    }
}
