package parley.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.corpus.Span;

/** Words of each language are found in other forms than the text has. */
class StemmingTest {
  private static final ClauseIndex INDEX = ClauseIndex.inMemory();

  @BeforeAll
  static void index() {
    assertThat(INDEX.update(Tongues.documents(), Progress.NONE))
        .isInstanceOf(IndexUpdate.Updated.class);
  }

  @AfterAll
  static void close() throws IOException {
    INDEX.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "withdrawal of troop|en",
        "Vertragspartei|de",
        "Truppe|de",
        "Hafen|de",
        "haefen|de",
        "retirada|es",
        "buque zona|es",
        "pesquera|es",
        "accord|fr",
        "l'accord|fr",
        "pêcherie côtière|fr",
        "engagent|fr",
        "территория|ru",
        "вывод|ru",
        "договориться|ru",
        "приграничная территория|ru",
        "територія|uk",
        "прикордонна|uk",
        "гарантія|uk",
        "безпека|uk",
        "безпеці|uk",
        "війська|uk",
        "قوات|ar",
        "ساحلية|ar",
        "الأسرى|ar",
        "沿海地区|zh",
        "部队|zh",
        "撤出 同意|zh",
      })
  void findsOtherForms(String query, String language) {
    assertThat(found(query, false)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "海沿|",
        "\"沿海 撤出\"|",
        "\"accord sur les pêcheries\"|fr",
        "\"вывод войск\"|",
        "\"выводе войск\"|ru",
        "Vertragspart*|de",
        "гаранти~|uk",
      })
  void findsWordsAsWrittenInPhrasesAndBeginnings(String query, String languages) {
    assertThat(found(query, false)).isEqualTo(languages == null ? "" : languages);
  }

  @Test
  void knowsNoFormsWhereTheSearchIsExact() {
    assertThat(found("территория", true)).isEmpty();
    assertThat(found("территорий", true)).isEqualTo("ru");
  }

  @Test
  void showsTheWordThatWasMeant() {
    Hit hit = hits("территория", false).hits().getFirst();
    Span span = hit.highlights().getFirst();
    assertThat(span.of(hit.passage().text())).isEqualTo("территорий");
  }

  @Test
  void takesNoStemOfOneLanguageForAWordOfAnother() {
    // The French stem of "parties" is an English word of another meaning.
    String stem =
        PassageAnalyzer.readings(Fields.TEXT, "parties", List.of(Stemming.FR))
            .getFirst()
            .getFirst();
    String bare = stem.substring(stem.indexOf(Stemming.MARK) + 1);
    assertThat(PassageAnalyzer.OF_QUERIES.words(Fields.TEXT, bare)).doesNotContain(stem);
  }

  private static String found(String query, boolean exact) {
    return hits(query, exact).hits().stream()
        .map(hit -> hit.passage().source().language())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static Hits hits(String query, boolean exact) {
    SearchQuery parsed = ((ParsedQuery.Understood) QueryParser.parse(query)).query();
    return INDEX.search(
        new SearchRequest(
            parsed,
            SearchRequest.Order.RELEVANCE,
            20,
            false,
            exact,
            SpellingTable.NONE,
            new TreeMap<>(),
            Tongues.TAGS));
  }
}
