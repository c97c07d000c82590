package parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.redline.Edit;

/**
 * A redline in pieces that begin at the same place on both sides, so that two columns stay in step:
 * at line ends, and behind a sentence both sides have once they differed.
 */
final class Bands {
  /** The stop behind an initial is no end of a sentence. */
  private static final Pattern STOP =
      Pattern.compile(
          "\n|(?<=[\\p{L}\\p{Nd}][\\p{L}\\p{Nd})\\]])[.;:!?][\"'”’)]?\\s+(?=[\\p{Lu}(\\[“])");

  private final List<List<Edit>> bands = new ArrayList<>();
  private final List<Edit> band = new ArrayList<>();
  private boolean differs;

  private Bands() {}

  static List<List<Edit>> of(List<Edit> edits) {
    Bands bands = new Bands();
    edits.forEach(bands::add);
    bands.close();
    return bands.bands;
  }

  private void add(Edit edit) {
    if (edit instanceof Edit.Kept kept) {
      keep(kept.text());
    } else {
      band.add(edit);
      differs = true;
    }
  }

  private void keep(String text) {
    int from = 0;
    for (Matcher stop = STOP.matcher(text); stop.find(); ) {
      if (differs || text.charAt(stop.start()) == '\n') {
        band.add(new Edit.Kept(text.substring(from, stop.end())));
        from = stop.end();
        close();
      }
    }
    if (from < text.length()) {
      band.add(new Edit.Kept(text.substring(from)));
    }
  }

  private void close() {
    if (!band.isEmpty()) {
      bands.add(List.copyOf(band));
    }
    band.clear();
    differs = false;
  }

  /** What a band says on the old side. */
  static List<Edit> old(List<Edit> band) {
    return band.stream().filter(edit -> !(edit instanceof Edit.Inserted)).toList();
  }

  /** What a band says on the new side. */
  static List<Edit> now(List<Edit> band) {
    return band.stream().filter(edit -> !(edit instanceof Edit.Deleted)).toList();
  }
}
