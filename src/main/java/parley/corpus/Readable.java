package parley.corpus;

/** Tells which files can be documents at all. */
public final class Readable {
  private Readable() {}

  /**
   * Whether files with such an ending are read.
   *
   * @param path of a file, with forward slashes
   */
  public static boolean is(String path) {
    return FileFormat.of(path.substring(path.lastIndexOf('/') + 1)).isPresent();
  }
}
