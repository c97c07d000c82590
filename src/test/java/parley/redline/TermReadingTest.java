package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the finders of numbers, dates and references read where a text begins. */
class TermReadingTest {
  private static Row row(String text) {
    return new Row(Word.of(text));
  }

  private static Numerals.@Nullable Numeral number(String text) {
    return new Numerals(row(text)).at(0);
  }

  private static Term date(String text) {
    return Objects.requireNonNull(new CalendarDates(row(text)).at(0), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 boats | 0",
        "00 boats | 0",
        "5 boats | 5",
        "5.50 boats | 5.5",
        "5,5 boats | 5.5",
        "5,000 boats | 5000",
        "5,000,000 boats | 5000000",
        "1,200.50 crowns | 1200.5",
        "5 000 boats | 5000",
        "12 500 000 boats | 12500000",
        "1234 500 boats | 1234",
        "5 million boats | 5000000",
        "5m boats | 5000000",
        "2bn | 2000000000",
        "3 hundred thousand boats | 300000",
        "5 and a half million | 5500000",
        "5 and a boat | 5",
        "3rd boat | 3",
        "40MW | 40 mw",
        "5,50,5 | 5,50,5",
        "five boats | 5",
        "nought boats | none",
        "boats | none",
        "twenty five boats | 25",
        "twenty-five boats | 25",
        "twenty fifteen boats | 20",
        "five six boats | 5",
        "one hundred and five boats | 105",
        "one hundred and twenty-five thousand boats | 125000",
        "two thousand three hundred boats | 2300",
        "two million three thousand | 2003000",
        "hundred boats | 100",
        "ten and five boats | 10",
        "a dozen | none",
        "dozen boats | 12",
        "m boats | none",
        "two-thirds of them | 2/3",
        "two thirds of them | 2/3",
        "three quarters majority | 3/4",
        "two thirds | 2",
        "ten (10) boats | 10",
        "10 (ten) boats | 10",
        "ten (12) boats | 10(12)",
        "ten (10 boats) | 10",
        "ten (boats) | 10",
        "five million (5 000 000) boats | 5000000",
      })
  void aNumberHasOneValueHoweverItIsWritten(String text, String value) {
    Numerals.Numeral number = number(text);
    assertThat(number == null ? "none" : number.value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 000 boats | 5 000",
        "5 million boats | 5 million",
        "5 and a half million tonnes | 5 and a half million",
        "twenty-five boats | twenty-five",
        "one hundred and five boats | one hundred and five",
        "one hundred and a boat | one hundred",
        "ten (10) boats | ten (10)",
        "ten (10 boats) | ten",
        "two-thirds of them | two-thirds",
        "two thirds of them | two thirds",
        "3rd boat | 3rd",
      })
  void aNumberEndsWhereItsLastWordDoes(String text, String words) {
    Row row = row(text);
    int to = Objects.requireNonNull(new Numerals(row).at(0)).to();
    assertThat(Term.of(Substance.Kind.FIGURE, row.words(), 0, to, "").text()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 May 2027 it ends | 2027-05-01 | 1 May 2027",
        "1st of May 2027 it ends | 2027-05-01 | 1st of May 2027",
        "01 May, 2027 it ends | 2027-05-01 | 01 May, 2027",
        "May 1, 2027 it ends | 2027-05-01 | May 1, 2027",
        "May 1 2027 it ends | 2027-05-01 | May 1 2027",
        "2027-05-01 it ends | 2027-05-01 | 2027-05-01",
        "1.5.2027 it ends | 2027-05-01 | 1.5.2027",
        "1/5/2027 it ends | 1/5/2027 | 1/5/2027",
        "12 May it ends | -05-12 | 12 May",
        "May 12 it ends | -05-12 | May 12",
        "May 2027 it ends | 2027-05- | May 2027",
        "June it ends | -06- | June",
      })
  void aDayHasOneValueHoweverItIsWritten(String text, String value, String words) {
    Term date = date(text);
    assertThat(date.kind()).isEqualTo(Substance.Kind.DATE);
    assertThat(date.text()).isEqualTo(words);
    assertThat(date.value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May it end",
        "may 1 follow",
        "March on",
        "2027 boats",
        "2027-05 boats",
        "1/5 boats",
        "1/5/20 boats",
        "5 boats",
        "123 May",
        "boats"
      })
  void whatIsNoDayHasNone(String text) {
    assertThat(new CalendarDates(row(text)).at(0)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in 2027 it ends | 2027--",
        "by 1999, it ends | 1999--",
        "season 2027/28 ends | 2027-28-",
        "in 1850 it ended | none",
        "with 2027 boats | none",
      })
  void fourFiguresAreAYearWhereTheWordBeforeLetsThem(String text, String value) {
    Term year = new CalendarDates(row(text)).at(1);
    assertThat(year == null ? "none" : year.value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Article 5 applies | Article 5",
        "Article 5(2)(a) applies | Article 5(2)(a)",
        "Article 5 (2) applies | Article 5",
        "Articles 5, 6 and 9 apply | Articles 5, 6 and 9",
        "Articles 5 to 9 apply | Articles 5 to 9",
        "Articles 5 and others apply | Articles 5",
        "Article 5 bis applies | Article 5 bis",
        "Articles 5 bis and 6 apply | Articles 5 bis and 6",
        "Annex II applies | Annex II",
        "Schedule B sets it | Schedule B",
        "Schedule A. It sets | Schedule A",
        "point (a) of it | point (a)",
        "point (iv) of it | point (iv)",
        "point (12) of it | point (12)",
        "Regulation (EU) 2031/55 holds | Regulation (EU) 2031/55",
        "Regulation (EU) No 55 holds | Regulation (EU) No 55",
        "Regulation (EU) No. 55 holds | Regulation (EU) No. 55",
        "Rule No 7 holds | Rule No 7",
        "preceding paragraph holds | preceding paragraph",
        "following article holds | following article",
      })
  void aReferenceEndsWithItsLastNumber(String text, String words) {
    Term reference = Objects.requireNonNull(new Citations(row(text)).at(0), text);
    assertThat(reference.text()).isEqualTo(words);
    assertThat(reference.kind()).isEqualTo(Substance.Kind.REFERENCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Article of faith",
        "Part A of it", // "A" before a common word is the article of the next noun.
        "point (of) honour",
        "Rules apply",
        "preceding paragraphs hold",
        "preceding paragraph 5 holds",
        "preceding winter",
        "Article\n5 boats",
        "boats 5"
      })
  void whatNamesNoProvisionIsNoReference(String text) {
    assertThat(new Citations(row(text)).at(0)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "parties, party",
    "dies, die",
    "ships, ship",
    "boss, boss",
    "status, status",
    "basis, basis",
    "master's, master",
    "fishing, fish",
    "sing, sing",
    "red, red",
    "the, the",
    "gas, gas",
    "lees, lee",
    "a5, a5",
  })
  void aStemIsTheSameForTheFormsOfAWord(String word, String stem) {
    assertThat(Stem.of(word)).isEqualTo(stem);
  }

  @ParameterizedTest
  @CsvSource({"and, or, SCOPE", "or, and, SCOPE", "and, and, none", "and, boats, none"})
  void anAndForAnOrIsAChangeOfScope(String old, String now, String kind) {
    Substance change = Connectives.of(new Stretch(false, Word.of(old), Word.of(now)));
    assertThat(change == null ? "none" : change.kind().name()).isEqualTo(kind);
  }
}
