package parley.index;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How a text becomes words: Unicode word boundaries, compound words taken apart, lower case, no
 * accents, no possessive {@code 's}; and, but for the exact fields, the stems of its language.
 *
 * <p>The English stemmer is Porter's. The milder KStem keeps "withdrawal" from "withdraw" and
 * "guarantor" from "guarantee", which a person who searches drafts wants together; where the words
 * as written count, there are phrases and the exact search. No word is left out as too common:
 * "shall not" is a phrase people look for.
 */
final class PassageAnalyzer extends Analyzer {
  /** For what goes into an index, in English or an unknown language. */
  static final PassageAnalyzer OF_PASSAGES = new PassageAnalyzer(true, Stemming.EN);

  /** For what is looked up, in English or an unknown language. */
  static final PassageAnalyzer OF_QUERIES = new PassageAnalyzer(false, Stemming.EN);

  private static final Map<Stemming, PassageAnalyzer> PASSAGES = new EnumMap<>(Stemming.class);
  private static final Map<Stemming, PassageAnalyzer> QUERIES = new EnumMap<>(Stemming.class);

  static {
    for (Stemming stemming : Stemming.values()) {
      boolean english = stemming == Stemming.EN;
      PASSAGES.put(stemming, english ? OF_PASSAGES : new PassageAnalyzer(true, stemming));
      QUERIES.put(stemming, english ? OF_QUERIES : new PassageAnalyzer(false, stemming));
    }
  }

  private final boolean joining;
  private final Stemming stemming;

  private PassageAnalyzer(boolean joining, Stemming stemming) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.joining = joining;
    this.stemming = stemming;
  }

  /** For passages of a language. */
  static Analyzer ofPassages(String language) {
    return PASSAGES.getOrDefault(Stemming.of(language), OF_PASSAGES);
  }

  /**
   * A text of a query as a field may hold it: a row of words for each language that it can be read
   * in, without those that are the same; the exact fields know no languages.
   */
  static List<List<String>> readings(String field, String text, List<Stemming> languages) {
    return Fields.isExact(field)
        ? List.of(OF_QUERIES.words(field, text))
        : languages.stream()
            .map(language -> QUERIES.getOrDefault(language, OF_QUERIES).words(field, text))
            .distinct()
            .toList();
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new HyphenReader(reader);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new StandardTokenizer();
    TokenStream words = new LowerCaseFilter(new WordPartsFilter(tokenizer, joining));
    return new TokenStreamComponents(
        tokenizer, Fields.isExact(field) ? asWritten(words) : stemming.stems(words));
  }

  private static TokenStream asWritten(TokenStream words) {
    return new EnglishPossessiveFilter(Stemming.folded(Stemming.withoutElisions(words)));
  }

  /** The words of a text as a field holds them, in order. */
  List<String> words(String field, String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string in memory cannot fail to be read", e);
    }
    return words;
  }
}
