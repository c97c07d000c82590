package parley.index;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How a text becomes words: Unicode word boundaries, compound words taken apart, lower case, no
 * accents, no possessive {@code 's}; and, but for the exact fields, English stems.
 *
 * <p>The stemmer is Porter's. The milder KStem keeps "withdrawal" from "withdraw" and "guarantor"
 * from "guarantee", which a person who searches drafts wants together; where the words as written
 * count, there are phrases and the exact search. No word is left out as too common: "shall not" is
 * a phrase people look for.
 */
final class PassageAnalyzer extends Analyzer {
  /** For what goes into an index. */
  static final PassageAnalyzer OF_PASSAGES = new PassageAnalyzer(true);

  /** For what is looked up. */
  static final PassageAnalyzer OF_QUERIES = new PassageAnalyzer(false);

  private final boolean joining;

  private PassageAnalyzer(boolean joining) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.joining = joining;
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new HyphenReader(reader);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new StandardTokenizer();
    TokenStream words = new LowerCaseFilter(new WordPartsFilter(tokenizer, joining));
    TokenStream folded = new EnglishPossessiveFilter(new ASCIIFoldingFilter(words));
    return new TokenStreamComponents(
        tokenizer, Fields.isExact(field) ? folded : new PorterStemFilter(folded));
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
