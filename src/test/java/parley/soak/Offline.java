package parley.soak;

import java.io.IOException;

/** {@link EveryCommand} in a process that has no sockets. */
public final class Offline {
  private Offline() {}

  /**
   * Prints a line for each command line, and how often the network was asked for.
   *
   * @param args as {@link EveryCommand#main} takes them
   */
  public static void main(String[] args) throws IOException {
    NoNetwork.refuseSockets();
    EveryCommand.main(args);
  }
}
