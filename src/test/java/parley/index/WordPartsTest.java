package parley.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cease-fire|ceasefire cease fire",
        "state-of-the-art|stateoftheart state of the art",
        "F-16|f16 f 16",
        "2025-12-24|2025 12 24",
        "word--word|word word",
        "_quota_|quota",
        "U.S.|us",
        "800,000|800000",
        "1,234,567|1234567",
        "5,6|5 6",
        "3.5|3.5",
        "end.Next|end next",
        "fleet's|fleet",
        "fleet’s|fleet",
        "Öresund|oresund",
        "co‑operate|cooperate co operate",
        "Russia–Ukraine|russia ukraine",
        "____|",
      })
  void takesCompoundsApartAndTogether(String text, String words) {
    assertThat(String.join(" ", PassageAnalyzer.OF_PASSAGES.words(Fields.TEXT_EXACT, text)))
        .isEqualTo(words == null ? "" : words);
  }

  @ParameterizedTest
  @CsvSource({"withdrawal,withdraw", "guarantees,guarante", "ceasefires,ceasefir"})
  void bringsGrammaticalFormsTogether(String word, String stem) {
    assertThat(PassageAnalyzer.OF_PASSAGES.words(Fields.TEXT, word)).containsExactly(stem);
  }
}
