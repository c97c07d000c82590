package parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ManifestWriterTest {
  private static final String[] WORDS = {
    "Oslo",
    "no",
    "null",
    "~",
    "12",
    "1.5",
    "true",
    "a: b",
    "- x",
    "# y",
    "'",
    "\"quoted\"",
    "é",
    "{a}",
    "[b]",
    "&a",
    "*a",
    "!t",
    "%",
    "@",
    "`",
    "600,000",
    "2024-05-06",
    "line\nbreak",
    "tab\tx",
    "x #y",
    "a, b",
    "?",
    "|",
    ">",
    "💬",
    "\u0085",
    "end:",
    "=",
    "<<",
    "U.S."
  };

  private static Manifest read(String yaml) {
    ManifestReader.Result result = ManifestReader.read("parley.yaml", yaml);
    assertThat(result.notices()).isEmpty();
    return result.manifest();
  }

  @Test
  void writesAnEmptyManifestThatTeaches() {
    String yaml = ManifestWriter.write(Manifest.EMPTY);
    assertThat(yaml)
        .contains(
            "# Who negotiates",
            "# names:",
            "# rulings:",
            "# documents:",
            "# alerts:",
            "# backend:");
    assertThat(read(yaml)).isEqualTo(Manifest.EMPTY);
  }

  @Test
  void writesOneLineForAList() {
    var party = new Party("NO", "Norway", List.of("Oslo", "Norwegian"), List.of());
    var manifest =
        new Manifest(
            "Herring", List.of(party), List.of(), Map.of(), List.of(), List.of(), List.of());
    assertThat(ManifestWriter.write(manifest))
        .contains("title: Herring\n")
        .contains("parties:\n  - id: NO\n    name: Norway\n    aliases: [Oslo, Norwegian]\n");
  }

  @Test
  void readsBackWhatTheBundledCorpusDeclares() throws IOException {
    Manifest manifest = read(Files.readString(Path.of("corpus/parley.yaml")));
    assertThat(read(ManifestWriter.write(manifest))).isEqualTo(manifest);
  }

  @Test
  void readsBackAnyTexts() {
    var random = new Random(7);
    for (int i = 0; i < 200; i++) {
      Manifest manifest = manifest(random);
      assertThat(read(ManifestWriter.write(manifest))).isEqualTo(manifest);
    }
  }

  private static Manifest manifest(Random random) {
    var parties = new ArrayList<Party>();
    var issues = new ArrayList<IssueEntry>();
    for (int i = 0; i < 3; i++) {
      parties.add(new Party("P" + i, word(random), words(random), words(random)));
      var clauses = new LinkedHashMap<String, List<String>>();
      clauses.put(word(random), words(random));
      issues.add(
          new IssueEntry(
              "i" + i, word(random), words(random), clauses, List.of("P" + i), null, word(random)));
    }
    Declaration none = Declaration.NONE;
    var declaration =
        new Declaration(
            DocumentKind.DRAFT,
            null,
            word(random),
            null,
            null,
            word(random),
            null,
            "",
            null,
            Stage.CHAIR,
            null,
            words(random),
            none.parties(),
            none.drafts(),
            Map.of(word(random), word(random)),
            word(random));
    return new Manifest(
        word(random),
        parties,
        issues,
        Map.of("f", words(random)),
        List.of(words(random)),
        List.of(),
        List.of(new DocumentRule("a/*.md", declaration)),
        List.of(new UnpublishedDraft("v", declaration, words(random))),
        OwnLexicon.NONE,
        new Backend(
            Backend.Engine.OPENSEARCH,
            List.of("https://a.example:9200", "https://b.example"),
            "talks-" + random.nextInt(9),
            1 + random.nextInt(9),
            random.nextInt(3),
            word(random)),
        Map.of(word(random), word(random)),
        List.of(new Alert("fund", word(random)), new Alert("fee", word(random))));
  }

  private static String word(Random random) {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private static List<String> words(Random random) {
    return random.ints(1 + random.nextInt(3), 0, WORDS.length).mapToObj(i -> WORDS[i]).toList();
  }
}
