package parley.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.corpus.Document;
import parley.corpus.Paragraph;
import parley.corpus.Span;

/** Reads the quotations of one report with the speaker of each. */
final class QuotationReader {
  private static final Set<String> QUOTING = Grammar.list("quoting");
  private static final Set<String> PAPER_VERBS = Grammar.list("paper.verbs");
  private static final Set<String> NAMING = Grammar.list("naming");

  /** Words before a quotation in which a naming phrase is looked for. */
  private static final int NAMING_WORDS = 4;

  /** Words after a quotation among which its speaker and a verb are looked for. */
  private static final int FOLLOWING = 6;

  /** A quotation of fewer words is a fragment: it needs a speaker in its own sentence. */
  private static final int FRAGMENT = 5;

  private final Document document;
  private final String folded;
  private final Speakers speakers;
  private final Lexicon lexicon;
  private final Attributions attributions;
  private final List<Quotation> found = new ArrayList<>();
  private final int first;

  /**
   * A reader of one document.
   *
   * @param first the number of its first quotation
   */
  QuotationReader(Document document, Actors actors, int first) {
    this.document = document;
    this.folded = Typography.fold(document.text());
    this.speakers = new Speakers(actors);
    this.lexicon = actors.lexicon();
    this.attributions = new Attributions(speakers, lexicon.speech());
    this.first = first;
  }

  List<Quotation> read() {
    for (Paragraph paragraph : document.paragraphs()) {
      if (paragraph.role() == Paragraph.Role.PROSE) {
        read(paragraph);
      }
    }
    return List.copyOf(found);
  }

  private void read(Paragraph paragraph) {
    List<Span> quotations = Quotations.in(document.text(), paragraph.span());
    Speaker before = null;
    int next = 0;
    for (Span span : Sentences.of(folded, paragraph.span(), lexicon.abbreviations())) {
      List<Word> words = Words.of(folded, span);
      List<Attribution> said = attributions.in(folded, span, words, quotations);
      var sentence = new Said(span, words, said);
      for (; next < quotations.size() && quotations.get(next).start() < span.end(); next++) {
        Quotation quotation = quotation(paragraph, quotations.get(next), sentence, before);
        if (quotation != null) {
          found.add(quotation);
          before = quotation.use() == Quotation.Use.SPEECH ? quotation.speaker() : before;
        }
      }
    }
  }

  /** A sentence and who says what of it. */
  private record Said(Span span, List<Word> words, List<Attribution> attributions) {
    /** Index of the first word at or after an offset. */
    int wordAt(int offset) {
      int at = 0;
      while (at < words.size() && words.get(at).start() < offset) {
        at++;
      }
      return at;
    }
  }

  private @Nullable Quotation quotation(
      Paragraph paragraph, Span quoted, Said sentence, @Nullable Speaker before) {
    String text = document.quote(quoted).strip().replaceAll("\\s+", " ");
    int length = Words.of(folded, quoted).size();
    if (length == 0) {
      return null;
    }
    Speaker speaker = isNamed(sentence, quoted) ? null : speaker(sentence, quoted);
    boolean goesOn = length >= FRAGMENT || Character.isUpperCase(text.charAt(0));
    if (speaker == null && goesOn && !isNamed(sentence, quoted) && !isTitle(quoted)) {
      speaker = before == null ? speakers.last() : before;
      speaker = speaker == null ? speakers.nobody() : speaker;
    }
    var use = speaker == null ? Quotation.Use.TERM : Quotation.Use.SPEECH;
    return new Quotation(
        first + found.size(),
        document,
        paragraph.number(),
        quoted,
        text,
        use,
        speaker == null ? Speaker.UNRESOLVED : speaker,
        List.of(),
        null);
  }

  /** Whether the words before it say that a name follows: "known as", "the so-called". */
  private boolean isNamed(Said sentence, Span quoted) {
    int at = sentence.wordAt(quoted.start());
    String before =
        at == 0
            ? ""
            : Typography.lower(
                folded.substring(
                    sentence.words().get(Math.max(0, at - NAMING_WORDS)).start(),
                    sentence.words().get(at - 1).end()));
    return NAMING.stream().anyMatch(n -> before.endsWith(n) && isWhole(before, n));
  }

  private static boolean isWhole(String text, String end) {
    int at = text.length() - end.length() - 1;
    return at < 0 || !Character.isLetter(text.charAt(at));
  }

  /** Whether all but its small words are capitals, as in a name. */
  private boolean isTitle(Span quoted) {
    List<Word> words = Words.of(folded, quoted);
    return words.size() < FRAGMENT + 2
        && words.stream().allMatch(w -> w.capital() || w.lower().length() <= 3)
        && words.stream().filter(Word::capital).count() >= 2;
  }

  private @Nullable Speaker speaker(Said sentence, Span quoted) {
    Attribution covering = null;
    for (Attribution one : sentence.attributions()) {
      boolean covers = one.covers().contains(quoted.start());
      boolean known = one.speaker().kind() != Speaker.Kind.UNRESOLVED;
      if (covers && known && (covering == null || one.phrase().start() < quoted.start())) {
        covering = one;
      }
    }
    Speaker quoting = isTitle(quoted) ? null : quoting(sentence, quoted, covering);
    if (quoting != null) {
      return quoting;
    }
    if (covering == null && !isTitle(quoted)) {
      return following(sentence, quoted);
    }
    return covering == null || isTitle(quoted) ? null : covering.speaker();
  }

  /** "…," the draft states. */
  private @Nullable Speaker following(Said sentence, Span quoted) {
    List<Word> words = sentence.words();
    int from = sentence.wordAt(quoted.end());
    for (int i = from + 1; i < Math.min(words.size(), from + FOLLOWING); i++) {
      String word = words.get(i).lower();
      if (QUOTING.contains(word) || PAPER_VERBS.contains(word)) {
        Speaker named = speakers.named(folded, words.subList(from, i));
        return named.kind() == Speaker.Kind.REPORTER ? null : named;
      }
    }
    return null;
  }

  /** Who "called it" so or "described it as" so: the subject of the verb before the quotation. */
  private @Nullable Speaker quoting(Said sentence, Span quoted, @Nullable Attribution covering) {
    List<Word> words = sentence.words();
    for (int i = sentence.wordAt(quoted.start()) - 1; i > 0; i--) {
      String word = words.get(i).lower();
      boolean cut = folded.substring(words.get(i).end(), quoted.start()).indexOf(';') >= 0;
      if (cut || (lexicon.speech().contains(word) && covers(covering, words.get(i)))) {
        return null;
      }
      if (QUOTING.contains(word) && !lexicon.speech().contains(word)) {
        boolean participle = word.endsWith("ing");
        return participle ? main(sentence, i) : subject(words, i);
      }
    }
    return null;
  }

  private static boolean covers(@Nullable Attribution attribution, Word verb) {
    return attribution != null && attribution.phrase().contains(verb.start());
  }

  /** The words before a verb that name who does it; null if they name nobody. */
  private @Nullable Speaker subject(List<Word> words, int verb) {
    int from = verb;
    while (from > 0 && !ends(words, from - 1, verb)) {
      from--;
    }
    Speaker named = from == verb ? null : speakers.named(folded, words.subList(from, verb));
    boolean nobody = named == null || named.kind() == Speaker.Kind.REPORTER;
    return nobody && from > 0 ? before(words, from) : nobody ? null : named;
  }

  /** After "and" or a comma the subject is that of the clause before. */
  private @Nullable Speaker before(List<Word> words, int end) {
    Speaker named = speakers.named(folded, words.subList(0, end));
    return named.kind() == Speaker.Kind.REPORTER ? null : named;
  }

  private boolean ends(List<Word> words, int at, int verb) {
    String word = words.get(at).lower();
    int after = words.get(at).end();
    boolean mark = after < folded.length() && ",;:—".indexOf(folded.charAt(after)) >= 0;
    return (at + 1 < verb && mark) || Grammar.list("quotation.breaks").contains(word);
  }

  private @Nullable Speaker main(Said sentence, int at) {
    if (!sentence.attributions().isEmpty()) {
      Speaker speaker = sentence.attributions().getLast().speaker();
      for (Attribution one : sentence.attributions()) {
        if (one.phrase().end() <= sentence.words().get(at).start()) {
          speaker = one.speaker();
        }
      }
      return speaker.kind() == Speaker.Kind.UNRESOLVED ? null : speaker;
    }
    return before(sentence.words(), at);
  }
}
