package parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house as code: who may import whom, and which room alone may use a library. */
class ArchitectureTest {
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.of(
          "corpus", Set.of(),
          "draft", Set.of("corpus"),
          "redline", Set.of("draft", "corpus"),
          "claim", Set.of("draft", "corpus"),
          "issue", Set.of("claim", "redline", "draft", "corpus"),
          "index", Set.of("draft", "corpus"),
          "render", Set.of("issue", "index", "claim", "redline", "draft", "corpus"),
          "cli", Set.of("render", "index", "issue", "claim", "redline", "draft", "corpus"));

  /** Which packages alone may use each library. */
  private static final Map<String, String> OWNER =
      Map.ofEntries(
          Map.entry("org.snakeyaml..", "corpus"),
          Map.entry("org.jsoup..", "corpus"),
          Map.entry("org.apache.pdfbox..", "corpus"),
          Map.entry("com.rtfparserkit..", "corpus"),
          Map.entry("org.mozilla..", "corpus"),
          Map.entry("org.apache.poi..", "corpus|render"),
          Map.entry("org.openxmlformats..", "corpus|render"),
          Map.entry("org.apache.xmlbeans..", "corpus|render"),
          Map.entry("com.github.difflib..", "redline"),
          Map.entry("org.apache.lucene..", "index"),
          Map.entry("org.opensearch..", "index"),
          Map.entry("org.apache.hc..", "index"),
          Map.entry("jakarta.json..", "index"),
          Map.entry("com.fasterxml.jackson..", "render"),
          Map.entry("org.jline..", "render"),
          Map.entry("com.samskivert..", "render"),
          Map.entry("picocli..", "cli"),
          Map.entry("me.tongfei..", "cli"));

  private static final JavaClasses PARLEY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("parley");

  static Stream<String> packages() {
    return MAY_IMPORT.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void importsOnlyWhatTheTableAllows(String name) {
    var others = new TreeSet<>(MAY_IMPORT.keySet());
    others.remove(name);
    others.removeAll(MAY_IMPORT.get(name));
    if (others.isEmpty()) {
      return;
    }
    noClasses()
        .that()
        .resideInAPackage("parley." + name)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others.stream().map(o -> "parley." + o).toArray(String[]::new))
        .check(PARLEY);
  }

  @Test
  void keepsEachLibraryBehindOnePackage() {
    OWNER.forEach(
        (library, owner) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(packagesOf(owner))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(PARLEY));
  }

  private static String[] packagesOf(String owners) {
    return Stream.of(owners.split("\\|", -1)).map(o -> "parley." + o).toArray(String[]::new);
  }

  /** Classes of the client are loaded where a cluster is asked, and nowhere else. */
  @Test
  void keepsTheClientOfAClusterOutOfTheOtherEngine() {
    noClasses()
        .that()
        .haveNameNotMatching("parley\\.index\\.Cluster.*")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.opensearch..", "org.apache.hc..", "jakarta.json..")
        .check(PARLEY);
  }

  @Test
  void listsEveryPackage() {
    assertThat(
            PARLEY.stream()
                .map(c -> c.getPackageName())
                .filter(p -> !p.equals("parley"))
                .map(p -> p.substring("parley.".length()))
                .distinct())
        .containsExactlyInAnyOrderElementsOf(MAY_IMPORT.keySet());
  }

  @Test
  void hasNoCycles() {
    slices().matching("parley.(*)..").should().beFreeOfCycles().check(PARLEY);
  }

  @Test
  void namesNoDumps() {
    noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)$").check(PARLEY);
  }

  @Test
  void touchesSystemOnlyInTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("parley.cli")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(System.class)
        .check(PARLEY);
  }
}
