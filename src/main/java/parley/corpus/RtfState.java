package parley.corpus;

/** What holds within a group of a file of rich text; a group within it begins with the same. */
final class RtfState {
  /** What the words of a group are. */
  enum Place {
    /** Text that a reader sees. */
    TEXT,
    /** The label of a paragraph of a list. */
    LABEL,
    /** The names of styles. */
    STYLES,
    /** The names of those who changed something. */
    AUTHORS,
    /** Nothing that a reader of the text sees. */
    NOWHERE
  }

  private static final int NONE = -1;

  /** What the words are. */
  Place place = Place.TEXT;

  /** The number of the style of the paragraph. */
  int style;

  /** The level of the outline that the paragraph itself names, from 0; -1 without one. */
  int outline = NONE;

  /** The level of the list, from 0. */
  int level;

  /** How many tables the paragraph stands in, one in the other. */
  int tables;

  /** Whether all words are in bold print. */
  boolean bold;

  /** Whether the words are not shown. */
  boolean hidden;

  /** Whether somebody put the words in. */
  boolean inserted;

  /** Whether somebody struck them out. */
  boolean deleted;

  /** The number of who put them in. */
  int insertedBy;

  /** The number of who struck them out. */
  int deletedBy;

  RtfState copy() {
    var copy = new RtfState();
    copy.place = place;
    copy.style = style;
    copy.outline = outline;
    copy.level = level;
    copy.tables = tables;
    copy.bold = bold;
    copy.hidden = hidden;
    copy.inserted = inserted;
    copy.deleted = deleted;
    copy.insertedBy = insertedBy;
    copy.deletedBy = deletedBy;
    return copy;
  }

  /** The properties of paragraphs begin anew. */
  void plainParagraph() {
    style = 0;
    outline = NONE;
    level = 0;
    tables = 0;
  }

  /** The properties of words begin anew. */
  void plainWords() {
    bold = false;
    hidden = false;
    inserted = false;
    deleted = false;
    insertedBy = 0;
    deletedBy = 0;
  }
}
