package parley.soak;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A process without a network: whatever opens a socket of any kind fails, and is counted. A Java
 * that is started with {@link #OPTIONS} has no other.
 */
public final class NoNetwork extends SelectorProvider {
  /** What makes a Java refuse: its channels, and with them its sockets of the older kind. */
  static final List<String> OPTIONS =
      List.of("-Djava.nio.channels.spi.SelectorProvider=" + NoNetwork.class.getName());

  private static final AtomicInteger ASKED = new AtomicInteger();

  /** How often somebody asked for a socket. */
  static int asked() {
    return ASKED.get();
  }

  private static IOException refused() {
    ASKED.incrementAndGet();
    return new IOException("there is no network here");
  }

  /** Refuses the sockets that are no channels as well; once in a process. */
  @SuppressWarnings("deprecation") // Nothing else refuses them.
  static void refuseSockets() throws IOException {
    Socket.setSocketImplFactory(
        () -> {
          throw new IllegalStateException(refused());
        });
    ServerSocket.setSocketFactory(
        () -> {
          throw new IllegalStateException(refused());
        });
    DatagramSocket.setDatagramSocketImplFactory(
        () -> {
          throw new IllegalStateException(refused());
        });
  }

  @Override
  public DatagramChannel openDatagramChannel() throws IOException {
    throw refused();
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
    throw refused();
  }

  @Override
  public Pipe openPipe() throws IOException {
    throw refused();
  }

  @Override
  public AbstractSelector openSelector() throws IOException {
    throw refused();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() throws IOException {
    throw refused();
  }

  @Override
  public SocketChannel openSocketChannel() throws IOException {
    throw refused();
  }

  @Override
  public SocketChannel openSocketChannel(ProtocolFamily family) throws IOException {
    throw refused();
  }
}
