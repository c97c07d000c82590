package parley.render;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;

/**
 * The numbers that Word counts. Where a redline writes them out, what the list does to the margin
 * of a paragraph is kept.
 */
final class WordNumbers {
  private static final BigInteger NO_LIST = BigInteger.ZERO;

  private final XWPFDocument document;

  WordNumbers(XWPFDocument document) {
    this.document = document;
  }

  /** Whether Word counts the paragraph. */
  boolean counts(CTPPr properties) {
    return setting(properties) != null;
  }

  /** What a paragraph is counted by: lists of one definition are counted on. Empty for none. */
  Optional<String> list(CTPPr properties) {
    CTNumPr setting = setting(properties);
    XWPFNum num = setting == null ? null : num(setting);
    boolean defined = num != null && num.getCTNum().getAbstractNumId() != null;
    return setting == null
        ? Optional.empty()
        : Optional.of(
            defined && num != null
                ? "definition " + num.getCTNum().getAbstractNumId().getVal()
                : "list " + setting.getNumId().getVal());
  }

  private @Nullable XWPFNum num(CTNumPr setting) {
    XWPFNumbering numbering = document.getNumbering();
    return numbering == null ? null : numbering.getNum(setting.getNumId().getVal());
  }

  /** Takes the list off a paragraph, and changes of its own that were tracked. */
  CTPPr without(CTPPr properties) {
    if (properties.isSetPPrChange()) {
      properties.unsetPPrChange();
    }
    CTNumPr list = setting(properties);
    if (list == null) {
      return properties;
    }
    CTLvl level = level(list);
    boolean indented = level != null && level.isSetPPr() && level.getPPr().isSetInd();
    if (indented && level != null && !properties.isSetInd()) {
      properties.addNewInd().set(level.getPPr().getInd());
    }
    CTNumPr none = properties.isSetNumPr() ? properties.getNumPr() : properties.addNewNumPr();
    none.set(CTNumPr.Factory.newInstance());
    none.addNewNumId().setVal(NO_LIST);
    return properties;
  }

  /** The list that a paragraph or its style stands in, with its level; null for none. */
  private @Nullable CTNumPr setting(CTPPr properties) {
    CTPPrBase at = properties;
    Set<String> seen = new HashSet<>();
    String style = properties.isSetPStyle() ? properties.getPStyle().getVal() : null;
    while (!at.isSetNumPr() || !at.getNumPr().isSetNumId()) {
      XWPFStyle found =
          style == null || !seen.add(style) || document.getStyles() == null
              ? null
              : document.getStyles().getStyle(style);
      if (found == null) {
        return null;
      }
      style = found.getBasisStyleID();
      at =
          found.getCTStyle().isSetPPr() ? found.getCTStyle().getPPr() : CTPPr.Factory.newInstance();
    }
    return NO_LIST.equals(at.getNumPr().getNumId().getVal()) ? null : at.getNumPr();
  }

  private @Nullable CTLvl level(CTNumPr list) {
    XWPFNumbering numbering = document.getNumbering();
    XWPFNum num = num(list);
    if (numbering == null || num == null || num.getCTNum().getAbstractNumId() == null) {
      return null;
    }
    var definition = numbering.getAbstractNum(num.getCTNum().getAbstractNumId().getVal());
    int wanted = list.isSetIlvl() ? list.getIlvl().getVal().intValue() : 0;
    return definition == null
        ? null
        : definition.getCTAbstractNum().getLvlList().stream()
            .filter(level -> level.getIlvl().intValue() == wanted)
            .findFirst()
            .orElse(null);
  }

  /** A paragraph in the file's own style of that name; null if it has none. */
  @Nullable CTPPr styled(String style) {
    if (document.getStyles() == null) {
      return null;
    }
    String name = style.replaceFirst("(?<=Heading)(?=\\d)", " ");
    for (XWPFStyle known : document.getStyles().getStyles()) {
      String spelled = known.getName() == null ? "" : known.getName();
      if (spelled.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
        CTPPr properties = CTPPr.Factory.newInstance();
        properties.addNewPStyle().setVal(known.getStyleId());
        return without(properties);
      }
    }
    return null;
  }
}
