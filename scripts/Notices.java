import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Writes one file with the licence texts that the libraries bring: Notices LIBRARIES FILE. */
class Notices {
  private static final Pattern TEXT =
      Pattern.compile("(?:META-INF/)?(?:LICENSE|NOTICE|COPYING)[^/]*", Pattern.CASE_INSENSITIVE);

  public static void main(String[] args) throws IOException {
    var out = new StringBuilder();
    out.append("Parley is under the Apache License 2.0; see LICENSE. It comes with these libraries:\n");
    List<Path> jars;
    try (var files = Files.list(Path.of(args[0]))) {
      jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
    for (Path jar : jars) {
      out.append("\n== ").append(jar.getFileName()).append('\n');
      append(jar, out);
    }
    Path file = Path.of(args[1]);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, out);
  }

  private static void append(Path jar, StringBuilder out) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      List<? extends ZipEntry> texts =
          zip.stream()
              .filter(entry -> TEXT.matcher(entry.getName()).matches())
              .sorted((one, other) -> one.getName().compareTo(other.getName()))
              .toList();
      for (ZipEntry entry : texts) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        out.append("-- ").append(entry.getName()).append('\n');
        out.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
      }
    }
  }
}
