package parley.index;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import parley.corpus.DocumentKind;

/** Turns passages into documents of Lucene and back. */
final class PassageCodec {
  private static final FieldType WORDS = words();

  private PassageCodec() {}

  /** Words with their places, so that what matched can be shown. */
  private static FieldType words() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  /** The record that says which state of a document its passages are of. */
  static Document record(IndexedDocument document) {
    Document record = new Document();
    record.add(new StringField(Fields.PATH, document.path(), Field.Store.NO));
    String state = document.path() + '\n' + document.fingerprint();
    record.add(new StringField(Fields.RECORD, state, Field.Store.NO));
    return record;
  }

  static Document encode(Passage passage) {
    Document document = new Document();
    addWords(document, passage);
    addValues(document, passage);
    addOrder(document, passage);
    addStored(document, passage);
    return document;
  }

  private static void addWords(Document document, Passage passage) {
    String heading = (passage.label() + " " + passage.heading()).strip();
    String language = passage.source().language();
    document.add(new Words(Fields.TEXT, passage.text(), language));
    document.add(new Words(Fields.TEXT_EXACT, passage.text(), language));
    document.add(new Words(Fields.HEADING, heading, language));
    document.add(new Words(Fields.HEADING_EXACT, heading, language));
    document.add(new Words(Fields.ABOVE, String.join("\n", passage.above()), language));
  }

  /** A text that is cut into words as its language asks, whatever the index usually does. */
  private static final class Words extends Field {
    private final String language;

    Words(String field, String text, String language) {
      super(field, text, WORDS);
      this.language = language;
    }

    @Override
    public TokenStream tokenStream(Analyzer usual, @Nullable TokenStream reuse) {
      return PassageAnalyzer.ofPassages(language).tokenStream(name(), stringValue());
    }
  }

  private static void addValues(Document document, Passage passage) {
    Source source = passage.source();
    document.add(new StringField(Fields.PATH, source.path(), Field.Store.NO));
    for (Keyword keyword : Keyword.values()) {
      for (String value : values(passage, keyword)) {
        if (!value.isBlank()) {
          String whole = Fields.value(keyword, value);
          document.add(new StringField(Fields.of(keyword), whole, Field.Store.NO));
        }
      }
    }
    for (String facet : Fields.FACETS) {
      for (String value : counted(passage, facet)) {
        BytesRef bytes = new BytesRef(Fields.shortened(value));
        document.add(new SortedSetDocValuesField(Fields.counted(facet), bytes));
      }
    }
  }

  private static List<String> values(Passage passage, Keyword keyword) {
    Source source = passage.source();
    return switch (keyword) {
      case KIND -> List.of(lower(source.kind()));
      case DOCUMENT -> source.names();
      case LABEL -> List.of(passage.id(), passage.label(), bare(passage.label()));
      case LEVEL -> List.of(passage.level());
      case PARTY -> passage.facets().parties();
      case ISSUE -> passage.facets().issues();
      case PASSAGE -> List.of(passage.key());
      case TAG -> List.of();
      case LANGUAGE -> List.of(source.language());
    };
  }

  /** {@code (b)} is also found as {@code b}. */
  private static String bare(String label) {
    return label.replaceAll("[()\\[\\]]", "");
  }

  private static List<String> counted(Passage passage, String facet) {
    Source source = passage.source();
    if (facet.equals(Fields.MONTH)) {
      LocalDate date = source.date();
      return date == null ? List.of() : List.of(date.toString().substring(0, 7));
    }
    if (facet.equals(Keyword.DOCUMENT.title())) {
      return List.of(source.path());
    }
    return values(passage, Keyword.named(facet).orElseThrow());
  }

  private static void addOrder(Document document, Passage passage) {
    LocalDate date = passage.source().date();
    if (date != null) {
      document.add(new LongPoint(Fields.DATE, date.toEpochDay()));
      document.add(new NumericDocValuesField(Fields.DATE, date.toEpochDay()));
    }
    document.add(new SortedDocValuesField(Fields.PATH, new BytesRef(passage.source().path())));
    document.add(new NumericDocValuesField(Fields.POSITION, passage.place().index()));
  }

  /** What is stored of a passage, in this order; lists are lines. */
  private enum Stored {
    PATH,
    KIND,
    DATE,
    VERSION,
    TITLE,
    LANGUAGE,
    ID,
    LABEL,
    LEVEL,
    HEADING,
    ABOVE,
    TEXT,
    PLACE,
    PARTIES,
    ISSUES;

    String of(Passage passage) {
      Source source = passage.source();
      return switch (this) {
        case PATH -> source.path();
        case KIND -> source.kind().name();
        case DATE -> date(source.date());
        case VERSION -> source.version();
        case TITLE -> source.title();
        case LANGUAGE -> source.language();
        case ID -> passage.id();
        case LABEL -> passage.label();
        case LEVEL -> passage.level();
        case HEADING -> passage.heading();
        case ABOVE -> lines(passage.above());
        case TEXT -> passage.text();
        case PLACE -> numbers(passage.place());
        case PARTIES -> lines(passage.facets().parties());
        case ISSUES -> lines(passage.facets().issues());
      };
    }

    String field() {
      return Fields.STORED + lower(this);
    }

    String from(Document document) {
      return Optional.ofNullable(document.get(field())).orElse("");
    }

    List<String> linesFrom(Document document) {
      String text = from(document);
      return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n", -1));
    }
  }

  private static void addStored(Document document, Passage passage) {
    for (Stored stored : Stored.values()) {
      String value = stored.of(passage);
      if (!value.isEmpty()) {
        document.add(new StoredField(stored.field(), value));
      }
    }
  }

  static Passage decode(Document document) {
    String date = Stored.DATE.from(document);
    Source source =
        new Source(
            Stored.PATH.from(document),
            DocumentKind.valueOf(Stored.KIND.from(document)),
            date.isEmpty() ? null : LocalDate.parse(date),
            Stored.VERSION.from(document),
            Stored.TITLE.from(document),
            Stored.LANGUAGE.from(document));
    return new Passage(
        source,
        Stored.ID.from(document),
        Stored.LABEL.from(document),
        Stored.LEVEL.from(document),
        Stored.HEADING.from(document),
        Stored.ABOVE.linesFrom(document),
        Stored.TEXT.from(document),
        place(Stored.PLACE.from(document)),
        new Facets(Stored.PARTIES.linesFrom(document), Stored.ISSUES.linesFrom(document)));
  }

  private static String numbers(Place place) {
    return String.format(
        Locale.ROOT,
        "%d %d %d %d %d %d %d",
        place.index(),
        place.paragraph(),
        place.line(),
        place.endLine(),
        place.start(),
        place.end(),
        place.page());
  }

  private static Place place(String numbers) {
    int[] n = Arrays.stream(numbers.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    return new Place(n[0], n[1], n[2], n[3], n[4], n[5], n[6]);
  }

  private static String lines(List<String> values) {
    return String.join("\n", values);
  }

  private static String date(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
