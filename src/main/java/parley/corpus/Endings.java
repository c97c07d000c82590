package parley.corpus;

/** Tells by the ending of a name which files can be documents at all. */
public final class Endings {
  private Endings() {}

  /**
   * Whether such files are read.
   *
   * @param path of a file, with forward slashes
   */
  public static boolean known(String path) {
    return FileFormat.of(path.substring(path.lastIndexOf('/') + 1)).isPresent();
  }
}
