package parley.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "quota¦quota",
        "quota herring¦(quota AND herring)",
        "quota AND herring¦(quota AND herring)",
        "quota OR herring season¦(quota OR (herring AND season))",
        "quota || herring && season¦(quota OR (herring AND season))",
        "(quota OR licence) herring¦((quota OR licence) AND herring)",
        "NOT quota¦NOT quota",
        "herring -quota¦(herring AND NOT quota)",
        "herring !quota¦(herring AND NOT quota)",
        "herring NOT NOT quota¦(herring AND quota)",
        "+herring quota¦(+herring AND quota)",
        "\"closed season\"¦\"closed season\"",
        "“closed season”¦\"closed season\"",
        "\"closed season\"~5¦\"closed season\"~5",
        "\"closed season\"~¦\"closed season\"~5",
        "\"closed season\"~7000000000¦\"closed season\"~100",
        "herr*¦herr*",
        "herr**¦herr*",
        "*¦*",
        "haddok~¦haddok~2",
        "cod~¦cod~1",
        "haddok~1¦haddok~1",
        "haddok~0.8¦haddok~2",
        "party:NO¦party:NO",
        "PARTY:NO¦party:NO",
        "party:(NO IS)¦(party:NO AND party:IS)",
        "party:(NO OR IS)¦(party:NO OR party:IS)",
        "-party:NO¦NOT party:NO",
        "heading:season¦heading:season",
        "heading:\"closed season\"¦heading:\"closed season\"",
        "title:season¦heading:season",
        "text:herr*¦text:herr*",
        "label:\"3(2)\"¦label:3(2)",
        "label:3(2)(b)¦label:3(2)(b)",
        "(label:3(2) OR quota)¦(label:3(2) OR quota)",
        "document:drafts/a.md¦document:drafts/a.md",
        "version:v2¦document:v2",
        "id:7¦label:7",
        "kind:drafts¦kind:draft",
        "tag:open¦tag:open",
        "issue:x¦issue:x",
        "date:2025-12-16¦date:2025-12-16..2025-12-16",
        "date:2025-02¦date:2025-02-01..2025-02-28",
        "date:2024¦date:2024-01-01..2024-12-31",
        "date:2025-11-01..2025-12-24¦date:2025-11-01..2025-12-24",
        "date:2025-11..¦date:2025-11-01..",
        "date:..2025-11¦date:..2025-11-30",
        "date:2025-12..2025-11¦date:2025-11-01..2025-12-31",
        "[fishing rights]¦(fishing AND rights)",
        "12:30¦12:30",
        "Article 3(2)(b)¦(Article AND 3(2)(b))",
        "- -quota¦NOT quota",
        "party:heading:quota¦heading:quota",
      })
  void readsTheLanguage(String query, String reading) {
    assertThat(reading(query)).isEqualTo(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "Article 5/6¦(Article AND (5 OR 6))",
        "shall/should¦(shall OR should)",
        "\"closed season¦\"closed season\"",
        "closed season\"¦(closed AND season)",
        "(quota herring¦(quota AND herring)",
        "quota) herring¦(quota AND herring)",
        ")))quota¦quota",
        "quota AND¦quota",
        "OR quota¦quota",
        "AND OR quota NOT¦quota",
        "quota - herring¦(quota AND herring)",
        "quota & herring¦(quota AND herring)",
        "colour:red¦colour:red",
        "party: NO¦(party: AND NO)",
        "http://example.org/a¦http://example.org/a",
        "\"\" quota¦quota",
        "() quota¦quota",
        "co*d¦cod",
      })
  void isForgivingAndSaysSo(String query, String reading) {
    assertThat(reading(query)).isEqualTo(reading);
    assertThat(((ParsedQuery.Understood) QueryParser.parse(query)).notes()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "()", "\"", "AND", "OR NOT", "-", "***", "[]", "§ — …"})
  void asksForAWordWhenThereIsNone(String query) {
    assertThat(QueryParser.parse(query))
        .isInstanceOfSatisfying(BadQuery.class, bad -> columnIs(bad, 1));
  }

  private static void columnIs(BadQuery bad, int column) {
    assertThat(bad.column()).isEqualTo(column);
    assertThat(bad.message()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "quota date:lately¦12",
        "date:2025-13¦6",
        "date:..¦6",
        "🐟 kind:rumour¦8",
        "quota kind:\"rumour\"¦12",
      })
  void pointsAtAValueThatCannotBe(String query, int column) {
    assertThat(QueryParser.parse(query))
        .isInstanceOfSatisfying(BadQuery.class, bad -> columnIs(bad, column));
  }

  @Test
  void takesDeepAndLongQueriesWithoutFail() {
    String deep = "(".repeat(100_000) + "quota";
    String long_ = "quota ".repeat(100_000);
    String signs = "-".repeat(100_000) + "quota";
    assertThat(QueryParser.parse(deep)).isInstanceOf(BadQuery.class);
    assertThat(QueryParser.parse("(".repeat(1000) + "quota"))
        .isInstanceOf(ParsedQuery.Understood.class);
    assertThat(reading(long_)).hasSizeLessThan(1200);
    assertThat(QueryParser.parse(signs)).isInstanceOf(BadQuery.class);
  }

  @Test
  void neverThrows() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String query = RandomQueries.next(random);
      assertThat(QueryParser.parse(query)).as(query).isNotNull();
    }
  }

  private static String reading(String query) {
    return QueryText.of(((ParsedQuery.Understood) QueryParser.parse(query)).query());
  }
}
