package parley.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;

/** Turns the documents that {@link PassageCodec} makes into what a cluster is sent, and back. */
final class ClusterDocuments {
  private ClusterDocuments() {}

  /** The id of a document's record; with it begin the ids of its passages. */
  static String id(String path) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(path.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 20);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The same passage always has the same id, so that one sent twice is there once. */
  static String id(String path, long index) {
    return id(path) + "-" + index;
  }

  static Map<String, ?> of(Document document) {
    Map<String, Object> sent = new TreeMap<>();
    Map<String, String> stored = new TreeMap<>();
    for (IndexableField field : document) {
      if (field.name().startsWith(Fields.STORED)) {
        stored.put(field.name().substring(Fields.STORED.length()), field.stringValue());
      } else {
        add(sent, ClusterSchema.name(field.name()), field);
      }
    }
    if (!stored.isEmpty()) {
      sent.put(ClusterSchema.STORED, stored);
    }
    return sent;
  }

  private static void add(Map<String, Object> sent, String name, IndexableField field) {
    IndexOptions indexed = field.fieldType().indexOptions();
    if (indexed.compareTo(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS) >= 0) {
      sent.put(name, words(field));
    } else if (field.fieldType().docValuesType() == DocValuesType.NUMERIC) {
      sent.put(name, field.numericValue().longValue());
    } else if (field.fieldType().docValuesType() == DocValuesType.SORTED_SET) {
      append(sent, name, field.binaryValue().utf8ToString());
    } else if (indexed == IndexOptions.DOCS) {
      append(sent, name, field.stringValue());
    }
  }

  private static void append(Map<String, Object> sent, String name, String value) {
    List<String> values = new ArrayList<>();
    if (sent.get(name) instanceof List<?> before) {
      before.forEach(one -> values.add((String) one));
    }
    values.add(value);
    sent.put(name, values);
  }

  /** The words of a text as the index holds them: a blank before each place. */
  private static String words(IndexableField field) {
    StringBuilder words = new StringBuilder();
    try (TokenStream stream = field.tokenStream(PassageAnalyzer.OF_PASSAGES, null)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      var step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (!words.isEmpty()) {
          words.append(step.getPositionIncrement() == 0 ? ClusterSchema.SAME_PLACE : ' ');
        }
        words.append(term);
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string in memory cannot fail to be read", e);
    }
    return words.toString();
  }

  /** The passage of a hit. */
  static Passage passage(Map<?, ?> source) {
    Document document = new Document();
    ClusterReply.at(source, Map.class, ClusterSchema.STORED)
        .ifPresent(
            stored ->
                ((Map<?, ?>) stored)
                    .forEach(
                        (name, value) ->
                            document.add(stored(String.valueOf(name), String.valueOf(value)))));
    return PassageCodec.decode(document);
  }

  private static Field stored(String name, String value) {
    return new StoredField(Fields.STORED + name, value);
  }
}
