package parley.issue;

import java.util.Locale;

/** Whether an issue is settled among those whose consent it needs. */
public enum Tag {
  AGREED,
  OPEN;

  /** The word that people read and programs compare: {@code agreed} or {@code open}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
