package parley.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.index.SearchRequest.Order;

class SearchTest {
  private static final SpellingTable NAMES =
      SpellingTable.shippedAnd(List.of(List.of("Magnussen", "Magnusson", "Magnus son")));
  private static final ClauseIndex INDEX = ClauseIndex.inMemory();

  @BeforeAll
  static void index() {
    assertThat(INDEX.update(Talks.documents(), Progress.NONE))
        .isInstanceOf(IndexUpdate.Updated.class);
  }

  @AfterAll
  static void close() throws IOException {
    INDEX.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "herring|a#0 b#0",
        "HERRING|a#0 b#0",
        "trawler|a#1 harbour#1",
        "withdraw|a#1 harbour#1",
        "minister's|harbour#0",
        "Reykjavik|harbour#2",
        "800000|a#0",
        "800,000|a#0",
        "US observers|note#0",
        "\"U.S. observers\"|note#0",
        "magnussen|harbour#0 harbour#1",
        "Magnusson|harbour#0 harbour#1",
        "cease-fire|a#3 harbour#0 harbour#2",
        "ceasefire|a#3 harbour#0 harbour#2",
        "\"cease fire\"|a#3 harbour#0 harbour#2",
        "cease fire|a#3 harbour#0 harbour#2",
        "\"ceasefire at sea\"|a#3 harbour#0",
        "\"cease-fire agreement\"|harbour#2",
        "Magnusson ceasefire|harbour#0",
        "quota tonnes|a#0 b#0",
        "quota trawlers|a#1",
        "quota OR trawlers|a#0 a#1 b#0 harbour#1 note#0",
        "boat -june|a#2",
        "\"may fish\"|b#1",
        "\"fish may\"|",
        "\"boat july\"~6|a#2 b#1",
        "\"boat july\"~4|",
        "\"boat june\"~3|b#1",
        "trawl*|a#1 harbour#1",
        "herrin~1|a#0 b#0",
        "magnuson~|harbour#0 harbour#1",
        "party:is|a#1 a#2 b#1 harbour#0",
        "party:IS -kind:draft|harbour#0",
        "heading:quota|a#0 a#1 b#0",
        "text:quota|note#0",
        "label:\"3(2)(b)\"|a#3",
        "label:(b)|a#3",
        "label:\"article 2\"|a#2 b#1",
        "label:1*|a#0 a#1 b#0",
        "Article 2|a#2 b#1",
        "kind:draft tag:open|a#0 a#3 b#0",
        "issue:season document:v1|a#1 a#2",
        "document:a.md herring|a#0",
        "document:drafts/* herring|a#0 b#0",
        "date:2025-04 herring|b#0",
        "date:2025-03-15..2025-04-05|b#0 b#1",
        "date:..2025-03|a#0 a#1 a#2 a#3",
        "level:article july|a#2 b#1",
        "the herring|a#0 b#0",
        "party:(NO IS) date:2025-04|b#1 harbour#0",
        "date:2025-04-10 NOT party:NO|harbour#2",
        "NOT date:2025|note#0",
        "lobster|",
      })
  void finds(String query, String found) {
    assertThat(keys(search(query)).stream().sorted())
        .containsExactly(found == null ? new String[0] : found.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "magnussen|harbour#0",
        "cease-fire|a#3 harbour#0",
        "ceasefire|a#3 harbour#2",
        "trawlers|a#1",
        "withdraw|",
        "herring lobster|",
      })
  void takesWordsAsWrittenWhenExact(String query, String found) {
    Hits hits = search(query, Order.RELEVANCE, 20, false, true);
    assertThat(keys(hits).stream().sorted())
        .containsExactly(found == null ? new String[0] : found.split(" "));
  }

  @Test
  void putsPassagesWithTheWordInTheHeadingFirst() {
    assertThat(keys(search("quota"))).startsWith("b#0", "a#0");
  }

  @Test
  void putsWordsSideBySideBeforeWordsApart() {
    Source source = Talks.PRESS;
    List<Passage> passages =
        Talks.number(
            source,
            Talks.paragraph("Landing needs a permit and fees for any foreign boat.", Facets.NONE),
            Talks.paragraph("Foreign boats need a landing permit and owe the usual.", Facets.NONE));
    try (ClauseIndex index = ClauseIndex.inMemory()) {
      index.update(List.of(Talks.document(source, passages)), Progress.NONE);
      Hits hits = index.search(request("landing permit", Order.RELEVANCE, 5, false, false));
      assertThat(keys(hits)).containsExactly("harbour#1", "harbour#0");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void fallsBackToMostOfTheWordsAndSaysSo() {
    Hits hits = search("herring tonnes lobster");
    assertThat(keys(hits)).containsExactlyInAnyOrder("a#0", "b#0");
    assertThat(hits.notes())
        .containsExactly(
            "no passage has 'lobster'",
            "no passage has all the words; these have at least 2 of the 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "hering|no passage has 'hering'; hering~ finds 2 passages with words like it",
        "kind:draft (hering OR gill)|no passage has 'hering'; hering~ finds 2 passages with words"
            + " like it; no passage has 'gill'",
        "2025-04-10|no passage has '2025-04-10'; date:2025-04-10 asks for the date of documents",
        "lobster|",
        "qui|",
        "herring AND \"lobster\"|",
        "herring -herring|",
      })
  void saysWhichWordsAreNowhere(String query, String notes) {
    Hits hits = search(query);
    assertThat(hits.total()).isZero();
    assertThat(String.join("; ", hits.notes())).isEqualTo(notes == null ? "" : notes);
  }

  @ParameterizedTest
  @CsvSource({"herring AND lobster", "herring +lobster", "herring lobster party:XX"})
  void doesNotFallBackWhereTheUserInsists(String query) {
    assertThat(search(query).total()).isZero();
  }

  @Test
  void keepsFiltersWhenItFallsBack() {
    assertThat(keys(search("herring lobster document:v2"))).containsExactly("b#0");
  }

  @Test
  void saysWhichSpellingsItAdded() {
    assertThat(search("Magnussen").spellings())
        .containsExactly("Magnussen is also searched for as Magnusson");
    assertThat(search("Magnussen").reading()).isEqualTo("(Magnussen OR Magnusson)");
  }

  @Test
  void marksTheWordsThatMatched() {
    assertThat(marked("Magnussen ceasefire")).containsExactly("Magnussen", "cease fire");
    assertThat(marked("\"at sea\" ceasefire document:v1")).containsExactly("cease-fire", "at sea");
    assertThat(marked("withdraw document:v1")).containsExactly("withdraws");
    assertThat(marked("trawl* the document:v1")).containsExactly("trawlers");
    assertThat(marked("kind:statement")).isEmpty();
  }

  @Test
  void sortsByDateNewestFirstAndUndatedLast() {
    Hits hits = search("herring OR ceasefire OR observers", Order.DATE, 20, false, false);
    assertThat(keys(hits)).containsExactly("harbour#0", "harbour#2", "b#0", "a#3", "a#0", "note#0");
  }

  @Test
  void countsBeyondTheLimit() {
    Hits hits = search("kind:draft", Order.RELEVANCE, 2, true, false);
    assertThat(hits.total()).isEqualTo(6);
    assertThat(hits.hits()).hasSize(2);
    assertThat(hits.hits()).extracting(Hit::rank).containsExactly(1, 2);
    assertThat(hits.facets().get("kind")).isEqualTo(new TreeMap<>(Map.of("draft", 6L)));
    assertThat(hits.facets().get("party")).isEqualTo(new TreeMap<>(Map.of("IS", 3L, "NO", 6L)));
    assertThat(hits.facets().get("tag")).isEqualTo(new TreeMap<>(Map.of("agreed", 3L, "open", 3L)));
    assertThat(hits.facets().get("month"))
        .isEqualTo(new TreeMap<>(Map.of("2025-03", 4L, "2025-04", 2L)));
    assertThat(hits.facets().keySet())
        .containsExactly("kind", "document", "party", "issue", "month", "tag");
  }

  @Test
  void findsWhatResemblesAText() {
    SearchQuery like = new SearchQuery.Like("Boats are not to fish in July, nor in June.");
    SearchRequest request =
        new SearchRequest(like, Order.RELEVANCE, 3, false, false, NAMES, Talks.TAGS);
    assertThat(keys(INDEX.search(request))).startsWith("b#1", "a#2");
  }

  @Test
  void givesBackThePassageAsItWasIndexed() {
    assertThat(search("\"northern grounds\"").hits().getFirst().passage())
        .isEqualTo(Talks.old().get(1));
    assertThat(search("observers").hits().getFirst().passage()).isEqualTo(Talks.note().getFirst());
  }

  @Test
  void answersAlike() {
    assertThat(search("quota OR ceasefire OR fish"))
        .isEqualTo(search("quota OR ceasefire OR fish"));
  }

  private static List<String> marked(String query) {
    Hit hit = search(query).hits().getFirst();
    return hit.highlights().stream().map(span -> span.of(hit.passage().text())).toList();
  }

  private static Hits search(String query) {
    return search(query, Order.RELEVANCE, 20, false, false);
  }

  private static Hits search(String query, Order order, int limit, boolean facets, boolean exact) {
    return INDEX.search(request(query, order, limit, facets, exact));
  }

  private static SearchRequest request(
      String query, Order order, int limit, boolean facets, boolean exact) {
    SearchQuery parsed = ((ParsedQuery.Understood) QueryParser.parse(query)).query();
    return new SearchRequest(parsed, order, limit, facets, exact, NAMES, Talks.TAGS);
  }

  private static List<String> keys(Hits hits) {
    return hits.hits().stream()
        .map(hit -> hit.passage().key().replaceAll(".*/|\\.md", ""))
        .toList();
  }
}
