package parley.render;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMoveBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;

/**
 * Writes paragraphs of a Word document, run by run, with tracked changes where there are any. All
 * changes have one author and one day, so that the same drafts give the same file.
 */
final class DocxText {
  /** The day of changes between drafts that have none. */
  static final LocalDate NO_DAY = LocalDate.of(1980, 1, 1);

  private static final int NOON = 12;

  /** What a reviewer does to words. */
  enum Mark {
    KEPT,
    INSERTED,
    DELETED,
    MOVED_FROM,
    MOVED_TO
  }

  static final String AUTHOR = "Parley";

  private final XWPFDocument document;
  private final LocalDate date;

  /**
   * Whether the paragraph as such is a change. LibreOffice takes a changed end of a paragraph and a
   * changed paragraph behind it for one change, end of paragraph included, unless their times
   * differ by hours.
   */
  private boolean whole;

  private int id;
  private CTP paragraph = CTP.Factory.newInstance();

  /**
   * @param date the day that changes bear; null for one that says nothing
   */
  DocxText(XWPFDocument document, @Nullable LocalDate date) {
    this.document = document;
    this.date = date == null ? NO_DAY : date;
  }

  private Calendar time() {
    Calendar time = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    time.setTimeInMillis(date.atTime(whole ? NOON : 0, 0).toInstant(ZoneOffset.UTC).toEpochMilli());
    return time;
  }

  /**
   * Begins a paragraph.
   *
   * @param style the id of its style; empty for the usual one
   * @param mark what becomes of the paragraph as such, its end included
   */
  void paragraph(String style, Mark mark) {
    CTPPr properties = CTPPr.Factory.newInstance();
    if (!style.isEmpty()) {
      properties.addNewPStyle().setVal(style);
    }
    paragraph(properties, mark);
  }

  /**
   * Begins a paragraph of some properties.
   *
   * @param look the properties, of which the tracked changes are not taken over; null for none
   */
  void paragraph(@Nullable CTPPr look, Mark mark) {
    paragraph = document.createParagraph().getCTP();
    whole = mark != Mark.KEPT;
    CTPPr properties = paragraph.addNewPPr();
    if (look != null) {
      properties.set(look);
    }
    if (properties.isSetRPr()) {
      settle(properties.getRPr());
    }
    if (mark != Mark.KEPT) {
      CTParaRPr end = properties.isSetRPr() ? properties.getRPr() : properties.addNewRPr();
      sign(
          switch (mark) {
            case INSERTED -> end.addNewIns();
            case DELETED -> end.addNewDel();
            case MOVED_FROM -> end.addNewMoveFrom();
            case MOVED_TO, KEPT -> end.addNewMoveTo();
          });
    }
  }

  /** Takes off the tracked changes that the end of a paragraph had. */
  private static void settle(CTParaRPr end) {
    if (end.isSetIns()) {
      end.unsetIns();
    }
    if (end.isSetDel()) {
      end.unsetDel();
    }
    if (end.isSetMoveFrom()) {
      end.unsetMoveFrom();
    }
    if (end.isSetMoveTo()) {
      end.unsetMoveTo();
    }
    if (end.isSetRPrChange()) {
      end.unsetRPrChange();
    }
  }

  /** Adds words to the paragraph. */
  void run(Mark mark, String words) {
    run(mark, words, properties -> {});
  }

  /** Adds words with a look of their own. */
  void run(Mark mark, String words, Consumer<CTRPr> look) {
    String clean = DocxFile.xml(words);
    if (clean.isEmpty()) {
      return;
    }
    CTR run =
        switch (mark) {
          case KEPT -> paragraph.addNewR();
          case INSERTED -> signed(paragraph.addNewIns()).addNewR();
          case DELETED -> signed(paragraph.addNewDel()).addNewR();
          case MOVED_FROM -> signed(paragraph.addNewMoveFrom()).addNewR();
          case MOVED_TO -> signed(paragraph.addNewMoveTo()).addNewR();
        };
    look.accept(run.addNewRPr());
    CTText text = mark == Mark.DELETED ? run.addNewDelText() : run.addNewT();
    text.setStringValue(clean);
    text.setSpace(SpaceAttribute.Space.PRESERVE);
  }

  /**
   * Opens the range of a move in the paragraph; the two ranges of a move have one name.
   *
   * @param mark from where or to where
   * @return the number that closes it
   */
  int openMove(Mark mark, String name) {
    CTMoveBookmark start =
        mark == Mark.MOVED_FROM
            ? paragraph.addNewMoveFromRangeStart()
            : paragraph.addNewMoveToRangeStart();
    start.setId(BigInteger.valueOf(++id));
    start.setName(name);
    start.setAuthor(AUTHOR);
    start.setDate(time());
    return id;
  }

  /** Closes the range of a move in the paragraph. */
  void closeMove(Mark mark, int range) {
    CTMarkupRange end =
        mark == Mark.MOVED_FROM
            ? paragraph.addNewMoveFromRangeEnd()
            : paragraph.addNewMoveToRangeEnd();
    end.setId(BigInteger.valueOf(range));
  }

  private <T extends CTTrackChange> T signed(T change) {
    sign(change);
    return change;
  }

  private void sign(CTTrackChange change) {
    change.setId(BigInteger.valueOf(++id));
    change.setAuthor(AUTHOR);
    change.setDate(time());
  }
}
