package parley.corpus;

import java.util.List;

/** The outcome of reading one file; an unreadable file is data to be shown, not an exception. */
public sealed interface Reading {
  /**
   * The file was read.
   *
   * @param document what it holds
   * @param notices faults of its front matter or its encoding, in order of place
   */
  record Read(Document document, List<Notice> notices) implements Reading {
    public Read {
      notices = List.copyOf(notices);
    }
  }

  /**
   * The file could not be read; the others are processed all the same.
   *
   * @param path the file, relative to the corpus
   * @param reason one sentence for people: what is wrong and what to do
   */
  record Unreadable(String path, String reason) implements Reading {}
}
