package io.github.faraday4j.transport.feign;

import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import okhttp3.Call;

/**
 * Cancels a call when its thread is interrupted, which a read of a socket does not hear. To the thread it is a channel
 * that an interrupt closes.
 */
final class InterruptHook extends AbstractInterruptibleChannel {

    private final Call call;

    InterruptHook(Call call) {
        this.call = call;
    }

    /**
     * Listens from now on. A thread listens with one channel at a time, and with none once that is done: after other
     * code, which may have used one, say to write to a file, this is to be called again.
     *
     * @return whether the call is still wanted
     */
    boolean listen() {
        begin();
        return !call.isCanceled();
    }

    /** Listens no longer. The thread stays interrupted if it was. */
    void stop() {
        try {
            end(true);
        } catch (AsynchronousCloseException e) {
            // The channel and the thread tell it as well.
        }
    }

    @Override
    protected void implCloseChannel() {
        call.cancel();
    }
}
