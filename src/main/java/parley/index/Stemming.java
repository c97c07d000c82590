package parley.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * What becomes of the forms of a word in each language that has forms of its own here: those of the
 * United Nations, German and Ukrainian. Everything else is taken for English.
 *
 * <p>Stems of another language than English are marked as such, so that a stem which happens to be
 * a word of another language finds nothing there. Chinese has no forms and no blanks: each
 * character is a word, and a word of several is looked for as a row of them.
 */
enum Stemming {
  EN,
  AR,
  DE,
  ES,
  FR,
  RU,
  UK,
  ZH;

  /** Between a language and a stem of it. */
  static final char MARK = '\u0002';

  /** The stemming of a language. */
  static Stemming of(String tag) {
    return known(tag).orElse(EN);
  }

  private static Optional<Stemming> known(String tag) {
    String primary = tag.split("[-_]", 2)[0];
    return Arrays.stream(values()).filter(s -> s.code().equalsIgnoreCase(primary)).findFirst();
  }

  /** The ways to read a word of a query where texts are in these languages; English is one. */
  static List<Stemming> ofAll(List<String> tags) {
    return Arrays.stream(values())
        .filter(s -> s == EN || tags.stream().anyMatch(tag -> of(tag) == s))
        .toList();
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The stems of words in lower case. */
  TokenStream stems(TokenStream words) {
    return switch (this) {
      case EN -> new PorterStemFilter(new EnglishPossessiveFilter(folded(words)));
      case AR ->
          marked(
              new ArabicStemFilter(new ArabicNormalizationFilter(new DecimalDigitFilter(words))));
      case DE -> marked(new GermanLightStemFilter(new GermanNormalizationFilter(words)));
      case ES -> marked(new SpanishLightStemFilter(words));
      case FR -> marked(new FrenchLightStemFilter(withoutElisions(words)));
      case RU -> marked(new SnowballFilter(words, new RussianStemmer()));
      case UK -> marked(new UkrainianStemFilter(words));
      case ZH -> folded(new CJKWidthFilter(words));
    };
  }

  /** {@code l'accord} without its article. */
  static TokenStream withoutElisions(TokenStream words) {
    return new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
  }

  static TokenStream folded(TokenStream words) {
    return new ASCIIFoldingFilter(words);
  }

  private TokenStream marked(TokenStream stems) {
    return new MarkFilter(folded(stems), code() + MARK);
  }
}
