package parley.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import parley.corpus.DocumentKind;
import parley.index.Facets;
import parley.index.IndexedDocument;
import parley.index.Passage;
import parley.index.Place;
import parley.index.Source;

/**
 * A made-up corpus of so many passages of 75 words each, forty to a report. Words are as uneven in
 * their frequency as those of a language. The same number gives the same passages, which are made
 * when they are asked for and not kept.
 *
 * @param passages how many
 */
public record Library(int passages) {
  private static final int TO_A_REPORT = 40;
  private static final int WORDS = 75;
  private static final int VOCABULARY = 60_000;
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 4);
  private static final String[] SYLLABLES = {
    "ba", "den", "ko", "lir", "mu", "nes", "or", "pal", "ru", "sta", "ti", "vor", "wen", "xi", "yo"
  };

  /** Words that queries ask for, each with how many of a million words it is. */
  private static final String[] ASKED = {
    "harbour", "quota", "ceasefire", "guarantee", "withdrawal", "observer", "tariff", "amnesty"
  };

  private static final int[] PER_MILLION = {4000, 2000, 1000, 500, 250, 100, 50, 10};

  /** The reports, as an index is handed them. */
  public List<IndexedDocument> documents() {
    return IntStream.range(0, reports())
        .mapToObj(i -> new IndexedDocument("reports/" + i + ".md", "1", () -> report(i)))
        .toList();
  }

  /** How many reports there are. */
  public int reports() {
    return (passages + TO_A_REPORT - 1) / TO_A_REPORT;
  }

  /** The passages of one report, counted from 0. */
  public List<Passage> report(int number) {
    Random random = new Random(number);
    LocalDate date = FIRST.plusDays(number % 2000);
    String path = "reports/" + number + ".md";
    Source source = new Source(path, DocumentKind.REPORT, date, "r" + number, "", "en");
    List<Passage> report = new ArrayList<>();
    int count = Math.min(TO_A_REPORT, passages - number * TO_A_REPORT);
    for (int i = 0; i < count; i++) {
      Place place = new Place(i, i + 1, 2 * i + 1, 2 * i + 1, 0, 1, 0);
      Facets facets = new Facets(List.of("P" + random.nextInt(4)), List.of());
      report.add(new Passage(source, "", "", "", "", List.of(), text(random), place, facets));
    }
    return report;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < WORDS; i++) {
      text.append(word(random)).append(i % 15 == 14 ? ". " : " ");
    }
    return text.toString().strip();
  }

  private static String word(Random random) {
    int place = random.nextInt(1_000_000);
    for (int i = 0; i < ASKED.length; i++) {
      place -= PER_MILLION[i];
      if (place < 0) {
        return ASKED[i];
      }
    }
    // Zipf's law: the n-th word is an n-th as frequent as the first.
    return made((int) Math.pow(VOCABULARY, random.nextDouble()));
  }

  private static String made(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return word.toString();
  }
}
