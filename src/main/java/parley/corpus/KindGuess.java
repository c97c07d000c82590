package parley.corpus;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Guesses whether a document is a draft, a report or a statement. */
final class KindGuess {
  private static final int LEAST_LABELS = 3;

  /** One block in so many begins with a label. */
  private static final int SHARE = 4;

  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?i)^(?:[#* ]*+)(?:(?:joint|press|public|official|opening|closing) ){0,2}"
              + "(?:statement|communiqu[eé]|remarks|letter|address|speech) "
              + "(?:by|of|from|to|on|at)\\b");

  private KindGuess() {}

  /**
   * The kind that the nearest folder names, else the one supposed, else the one that the text looks
   * like.
   */
  static DocumentKind of(Shape shape, @Nullable DocumentKind supposed) {
    DocumentKind byFolder = byFolder(shape.path());
    if (byFolder != null) {
      return byFolder;
    }
    if (supposed != null) {
      return supposed;
    }
    if (isNumbered(shape)) {
      return DocumentKind.DRAFT;
    }
    return isStatement(shape) ? DocumentKind.STATEMENT : DocumentKind.REPORT;
  }

  private static @Nullable DocumentKind byFolder(String path) {
    List<String> folders = List.of(path.toLowerCase(Locale.ROOT).split("/", -1));
    for (int i = folders.size() - 2; i >= 0; i--) {
      DocumentKind kind =
          switch (folders.get(i)) {
            case "draft", "drafts" -> DocumentKind.DRAFT;
            case "report", "reports", "press", "news" -> DocumentKind.REPORT;
            case "statement", "statements" -> DocumentKind.STATEMENT;
            default -> null;
          };
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  private static boolean isNumbered(Shape shape) {
    long labels = shape.blocks().stream().filter(shape::isLabelled).count();
    return labels >= LEAST_LABELS && labels * SHARE >= shape.blocks().size();
  }

  private static boolean isStatement(Shape shape) {
    String name = shape.stem().replaceAll("[\\d_-]+", " ").strip();
    return STATEMENT.matcher(name + " ").find()
        || shape.blocks().stream().limit(1).anyMatch(b -> STATEMENT.matcher(shape.words(b)).find());
  }
}
