package parley.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/**
 * Names for findings that last: made of the words of a clause, not of its number, line or file, so
 * that a finding is the same one after the clause was renumbered or moved.
 */
final class Fingerprints {
  private static final int LENGTH = 32;

  private final Map<String, Integer> times = new HashMap<>();

  /**
   * The name of the next finding; equal findings are counted.
   *
   * @param rule that was broken
   * @param words of the clause
   */
  String next(String rule, String words) {
    String plain = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    String hash = sha256(rule + "\n" + plain).substring(0, LENGTH);
    return hash + ":" + times.merge(hash, 1, Integer::sum);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
