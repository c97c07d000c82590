package parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-12-16-quotas       | 2025-12-16
          quotas 20251216         | 2025-12-16
          quotas_2025_12_16_final | 2025-12-16
          quotas-16-12-2025       | 2025-12-16
          quotas 16.12.2025       | 2025-12-16
          quotas-12-16-2025       | 2025-12-16
          quotas 03-04-2025       | 2025-04-03
          16 Dec 2025 quotas      | 2025-12-16
          quotas-16Dec2025        | 2025-12-16
          16_december_2025        | 2025-12-16
          Dec-16-2025             | 2025-12-16
          """)
  void readsTheShapesOfFileNames(String name, LocalDate date) {
    assertThat(Dates.inName(name)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"quotas", "2025", "000_668f841de60b8f82", "12025121699", "2025-02-30"})
  void findsNoDateWhereThereIsNone(String name) {
    assertThat(Dates.inName(name)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          OSLO, 16 December 2025 - Talks ended.             | 2025-12-16
          The talks of December 15 and 16, 2025 ended.      | 2025-12-16
          They met on 15-16 December 2025 in Oslo.          | 2025-12-16
          They met on Sept. 3rd, 2024 in Oslo.              | 2024-09-03
          Done at Oslo, this 5th day of May 2021.           | 2021-05-05
          In 2019 they met, and again on 4 May 2020.        | 2020-05-04
          Published 2020-05-04T10:00:00Z                    | 2020-05-04
          """)
  void readsTheFirstDateOfProse(String text, LocalDate date) {
    assertThat(Dates.inProse(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met in May 2020.",
        "About 2000 boats may 20 years from now",
        "31 February 2020",
        ""
      })
  void findsNoDateInProseWithoutOne(String text) {
    assertThat(Dates.inProse(text)).isNull();
  }

  @Test
  void takesADeclaredDayWithItsTime() {
    assertThat(Dates.declared("2025-12-16T08:00:00+02:00")).isEqualTo("2025-12-16");
    assertThat(Dates.declared("Tuesday, 16 December 2025")).isEqualTo("2025-12-16");
    assertThat(Dates.declared("2025-13-01")).isNull();
  }
}
