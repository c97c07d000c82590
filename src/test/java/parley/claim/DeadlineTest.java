package parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {
  /** A Wednesday. */
  private static final LocalDate SAID = LocalDate.of(2031, 3, 5);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The papers will be ready in the coming days. | 2031-03-12 | in the coming days",
        "It is to be signed by Friday. | 2031-03-07 | by Friday",
        "It is to be signed by Christmas. | 2031-12-25 | by Christmas",
        "They want a deal by the end of the year. | 2031-12-31 | end of the year",
        "They meet again before 20 May. | 2031-05-20 | before 20 May",
        "They hope to close by May 20, 2032. | 2032-05-20 | by May 20, 2032",
        "A vote is due by 3 February. | 2032-02-03 | by 3 February",
        "It comes into force within ten days. | 2031-03-15 | within ten days",
        "It comes into force in 3 weeks. | 2031-03-26 | in 3 weeks",
        "They meet again this weekend. | 2031-03-09 | this weekend",
        "They meet again next week. | 2031-03-16 | next week",
      })
  void readsTheDayThatIsDue(String text, LocalDate day, String words) {
    assertThat(Deadline.in(text, SAID)).contains(new Deadline(day, words));
  }

  @Test
  void findsNoneWhereNoneIsNamed() {
    assertThat(Deadline.in("They said on Monday that a deal will come.", SAID.plusYears(0)))
        .isNotPresent();
  }
}
