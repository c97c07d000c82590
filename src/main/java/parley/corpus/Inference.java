package parley.corpus;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.corpus.Metadata.Field;

/** Completes what is declared about a document by what its name and its text tell. */
final class Inference {
  /** The marks of Markdown round a heading. */
  private static final Pattern MARKS = Pattern.compile("^#{1,6} ++|^\\*\\*|\\*\\*$| ++#{1,6}$");

  private static final int LONGEST_TITLE = 120;

  private final Declaration declared;
  private final Shape shape;
  private final Set<Field> inferred = EnumSet.noneOf(Field.class);

  private Inference(Declaration declared, Shape shape) {
    this.declared = declared;
    this.shape = shape;
  }

  /**
   * All that can be known about a document by itself. Its family and what it supersedes are known
   * among others only: see {@link Families}.
   *
   * @param supposed its kind if neither a declaration nor its folder tells one
   */
  static Metadata complete(Declaration declared, Shape shape, @Nullable DocumentKind supposed) {
    return new Inference(declared, shape).metadata(supposed);
  }

  private Metadata metadata(@Nullable DocumentKind supposed) {
    DocumentKind kind = or(declared.kind(), Field.KIND, () -> KindGuess.of(shape, supposed));
    boolean draft = kind == DocumentKind.DRAFT;
    String title = or(declared.title(), Field.TITLE, this::title);
    String status = Objects.requireNonNullElse(declared.status(), "");
    if (draft && declared.supersedes() == null && declared.respondsTo() == null) {
      inferred.add(Field.SUPERSEDES);
    }
    String version = or(declared.version(), draft ? Field.VERSION : null, shape::stem);
    return new Metadata(
        kind,
        date(kind),
        title,
        or(declared.language(), Field.LANGUAGE, () -> Language.of(shape.text(), shape.body())),
        Objects.requireNonNullElse(declared.source(), ""),
        version,
        or(declared.family(), draft ? Field.FAMILY : null, () -> draft ? version : ""),
        nullIfNone(declared.supersedes()),
        nullIfNone(declared.respondsTo()),
        or(
            declared.stage(),
            draft ? Field.STAGE : null,
            () -> draft ? StageGuess.of(shape, title, status) : Stage.PROPOSAL),
        status,
        declared.authors(),
        declared.parties(),
        declared.drafts(),
        declared.legend(),
        inferred);
  }

  private <T> T or(@Nullable T declaredValue, @Nullable Field field, Supplier<T> guess) {
    if (declaredValue != null) {
      return declaredValue;
    }
    if (field != null) {
      inferred.add(field);
    }
    return guess.get();
  }

  /** A day that is not found is unknown, not inferred. */
  private @Nullable LocalDate date(DocumentKind kind) {
    if (declared.date() != null) {
      return declared.date();
    }
    LocalDate guess = DateGuess.of(shape, kind);
    if (guess != null) {
      inferred.add(Field.DATE);
    }
    return guess;
  }

  private static @Nullable String nullIfNone(@Nullable String version) {
    return version == null || version.isEmpty() ? null : version;
  }

  /** The first block if it is one short line, else the name of the file. */
  private String title() {
    return shape.blocks().stream()
        .limit(1)
        .map(block -> MARKS.matcher(shape.words(block)).replaceAll(""))
        .filter(line -> !line.isBlank() && line.length() <= LONGEST_TITLE && !line.contains("\n"))
        .findFirst()
        .orElseGet(shape::stem);
  }
}
