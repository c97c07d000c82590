package parley.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file whole or not at all: a run that is cut off leaves what was there before. */
final class Answer {
  private Answer() {}

  /**
   * Puts a text in place of a file.
   *
   * @throws Stopped with {@link ExitCode#USAGE} if the file cannot be written
   */
  static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same, for an answer that is no text. */
  static void write(Path file, byte[] bytes) {
    try {
      put(file, bytes);
    } catch (IOException e) {
      throw new Stopped(
          ExitCode.USAGE,
          "cannot write " + file + ": " + reason(e) + "; name another file with --output");
    }
  }

  /** The same, for files that the user did not name. */
  static void put(Path file, String text) throws IOException {
    put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void put(Path named, byte[] bytes) throws IOException {
    // What a link points to is written, and the link stays.
    Path file = Files.exists(named) ? named.toRealPath() : named;
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A device or a pipe takes what is written to it; a file in its place would be another thing.
      Files.write(file, bytes);
      return;
    }
    // No file of createTempFile: those are for their owner alone, and answers are to be shared.
    Path draft = file.resolveSibling(".parley-" + UUID.randomUUID() + ".tmp");
    try {
      write(draft, ByteBuffer.wrap(bytes));
      replace(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Returns when the disk has it, since a name may reach the disk before what it names. */
  private static void write(Path draft, ByteBuffer bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private static void replace(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String reason(IOException e) {
    return switch (e) {
      case java.nio.file.NoSuchFileException gone -> "its folder does not exist";
      case java.nio.file.AccessDeniedException denied -> "permission denied";
      default -> String.valueOf(e.getMessage());
    };
  }
}
