package parley.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads a Word document as it is once all its tracked changes are accepted, or rejected. */
public final class TrackedChanges {
  private static final Set<String> OF_NEW = Set.of("ins", "moveTo");
  private static final Set<String> OF_OLD = Set.of("del", "moveFrom");

  private TrackedChanges() {}

  /** The text when all changes are accepted, a line to a paragraph. */
  public static String accepted(byte[] docx) {
    return text(docx, OF_OLD);
  }

  /** The text when all changes are rejected. */
  public static String rejected(byte[] docx) {
    return text(docx, OF_NEW);
  }

  private static String text(byte[] docx, Set<String> gone) {
    StringBuilder text = new StringBuilder();
    for (Node p = body(docx).getFirstChild(); p != null; p = p.getNextSibling()) {
      if (!name(p).equals("p")) {
        continue;
      }
      collect(p, gone, text);
      if (!isGone(p, gone)) {
        text.append('\n');
      }
    }
    return text.toString();
  }

  private static Node body(byte[] docx) {
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      return document.getDocument().getBody().getDomNode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Node node) {
    return String.valueOf(node.getLocalName());
  }

  private static void collect(Node node, Set<String> gone, StringBuilder text) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      String name = name(child);
      if (gone.contains(name) || name.equals("pPr")) {
        continue;
      }
      if (name.equals("t") || name.equals("delText")) {
        text.append(child.getFirstChild() == null ? "" : child.getFirstChild().getNodeValue());
      } else {
        collect(child, gone, text);
      }
    }
  }

  /** Whether the end of a paragraph goes, so that it runs on into the next. */
  private static boolean isGone(Node paragraph, Set<String> gone) {
    Node properties = child(child(paragraph, "pPr"), "rPr");
    return properties != null && gone.stream().anyMatch(mark -> child(properties, mark) != null);
  }

  private static @Nullable Node child(@Nullable Node node, String name) {
    Node child = node == null ? null : node.getFirstChild();
    while (child != null && !name(child).equals(name)) {
      child = child.getNextSibling();
    }
    return child;
  }

  /** The local names and names of moves of all marks of changes, for a look at what is there. */
  public static Set<String> moves(byte[] docx, String element) {
    Set<String> names = new TreeSet<>();
    moves(body(docx), element, names);
    return names;
  }

  private static void moves(Node node, String element, Set<String> names) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (name(child).equals(element)) {
        names.add(((Element) child).getAttribute("w:name"));
      }
      moves(child, element, names);
    }
  }
}
