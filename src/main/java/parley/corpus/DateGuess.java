package parley.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.corpus.Blocks.Block;

/** Guesses the day that a document bears. */
final class DateGuess {
  /** A report tells its day early, if it tells it. */
  private static final int FAR_ENOUGH = 20_000;

  private static final int HEAD_BLOCKS = 6;
  private static final int TAIL_BLOCKS = 6;
  private static final int LONGEST_HEAD = 160;

  /** How the last lines of a treaty name its day. */
  private static final Pattern DONE =
      Pattern.compile("(?i)^\\W{0,4}(?:done|signed|dated|adopted|agreed|executed)\\b");

  private DateGuess() {}

  /** The day in the file name, else the one in the text; null if there is none. */
  static @Nullable LocalDate of(Shape shape, DocumentKind kind) {
    LocalDate inName = Dates.inName(shape.stem());
    if (inName != null) {
      return inName;
    }
    return kind == DocumentKind.DRAFT ? ofDraft(shape) : ofPress(shape);
  }

  private static @Nullable LocalDate ofPress(Shape shape) {
    Span body = shape.body();
    int end = Math.min(body.end(), body.start() + FAR_ENOUGH);
    return Dates.inProse(shape.text().substring(body.start(), end));
  }

  /** Dates inside a draft are deadlines; only its head and its closing lines tell its own. */
  private static @Nullable LocalDate ofDraft(Shape shape) {
    List<Block> blocks = shape.blocks();
    Stream<Block> head =
        blocks.stream()
            .limit(HEAD_BLOCKS)
            .takeWhile(block -> !shape.isLabelled(block))
            .filter(block -> block.span().length() <= LONGEST_HEAD);
    Stream<Block> tail =
        blocks.subList(Math.max(0, blocks.size() - TAIL_BLOCKS), blocks.size()).stream()
            .filter(block -> DONE.matcher(shape.words(block)).find());
    return Stream.concat(head, tail)
        .map(block -> Dates.inProse(shape.words(block)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
