package parley.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Light stems of Ukrainian words: the longest ending of a short list is taken off, and what two
 * consonants become before an ending is undone. The dictionary that would do better is a library of
 * its own and ten times the size of parley.
 */
final class UkrainianStemFilter extends TokenFilter {
  private static final int SHORTEST_STEM = 3;

  private static final List<String> ENDINGS =
      Stream.of(
              // of nouns
              "а я у ю о е є и і ї й ь ам ям ах ях ом ем єм ою ею єю ів їв ей ами ями ові еві єві",
              "ія ії ію ією ій іям іях іями",
              "ість істю ості остей остям остями остях",
              // of adjectives
              "ий ій їй ого его ому ему им ім їм их їх ими іми їми",
              // of verbs
              "ти ати ити іти ав ив ів ала ила іла ало ило іло али или іли ує ють уть ять ать ить")
          .flatMap(line -> Stream.of(line.split(" ", -1)))
          .distinct()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  UkrainianStemFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String stem = stem(term.toString());
    term.setEmpty().append(stem);
    return true;
  }

  static String stem(String word) {
    String plain = word.replace("'", "").replace("\u2019", "").replace("\u02bc", "");
    for (String ending : ENDINGS) {
      if (plain.endsWith(ending) && plain.length() - ending.length() >= SHORTEST_STEM) {
        return withFirstConsonant(plain.substring(0, plain.length() - ending.length()));
      }
    }
    return withFirstConsonant(plain);
  }

  /** {@code безпеці} is a form of {@code безпека}. */
  private static String withFirstConsonant(String stem) {
    int last = stem.length() - 1;
    if (last < SHORTEST_STEM - 1) {
      return stem;
    }
    return switch (stem.charAt(last)) {
      case 'ц' -> stem.substring(0, last) + 'к';
      case 'з' -> stem.substring(0, last) + 'г';
      default -> stem;
    };
  }
}
