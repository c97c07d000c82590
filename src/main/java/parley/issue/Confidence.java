package parley.issue;

import java.util.Locale;

/** How far a tag can be relied on, firmest first. */
public enum Confidence {
  /** A text, or principals in their own name, from more than one source or from the text itself. */
  HIGH,
  /** A single good source, or several unnamed ones. */
  MEDIUM,
  /** Inherited, hedged, or told by the reporter alone. */
  LOW;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  Confidence lower() {
    return this == HIGH ? MEDIUM : LOW;
  }
}
