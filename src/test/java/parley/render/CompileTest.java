package parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.corpus.CorpusReader;
import parley.corpus.DocumentReader;
import parley.corpus.Manifest;
import parley.corpus.PartyMentions;
import parley.corpus.Reading;
import parley.corpus.ReadingOptions;
import parley.draft.Bracket;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.draft.DraftParser;
import parley.draft.Extraction;
import parley.redline.Comparer;
import parley.redline.Compilation;
import parley.redline.Typography;
import parley.testing.RandomDrafts;

/** Out of a compilation each party gets its own text back. */
class CompileTest {
  private static final List<String> CODES = List.of("AA", "BB", "CC", "DD");

  /** Notation of which half is missing more often than not. */
  private static final String NOISE = "[[[]]]{}`\\";

  private static final Pattern WORD = Pattern.compile("\\w+|[^\\w\\s]");

  static Stream<Long> seeds() {
    return IntStream.range(0, 60).mapToObj(seed -> 17 + seed * 104_729L);
  }

  private static Draft read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Reading reading =
        new DocumentReader(Manifest.EMPTY, ReadingOptions.DEFAULT).read("drafts/test.md", bytes);
    return DraftParser.parse(((Reading.Read) reading).document());
  }

  private static Draft bundled(String name) {
    Path file = Path.of("corpus/drafts/" + name + ".md");
    Reading reading = CorpusReader.readFile(file, name, ReadingOptions.DEFAULT);
    return DraftParser.parse(((Reading.Read) reading).document());
  }

  private static Compilation compilation(List<Draft> drafts) {
    return Compilation.of(drafts, new Comparer(PartyMentions.of(Manifest.EMPTY)));
  }

  private static String compiled(List<Draft> drafts) {
    return CompileMarkdown.of(compilation(drafts), CODES.subList(0, drafts.size()));
  }

  private static String words(String text) {
    List<String> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      words.add(word.group());
    }
    return String.join(" ", words);
  }

  /** Label, heading and words of each clause, in order. */
  private static List<String> clauses(Draft draft) {
    return draft.clauses().stream().map(clause -> clause(draft, clause)).toList();
  }

  private static String clause(Draft draft, Clause clause) {
    return clause.depth()
        + " "
        + clause.label()
        + " | "
        + words(clause.heading())
        + " | "
        + words(draft.text(clause));
  }

  private static void assertEachGetsItsOwn(List<Draft> drafts) {
    Draft whole = read(compiled(drafts));
    for (int i = 0; i < drafts.size(); i++) {
      Extraction own = Extraction.of(whole, Set.of(CODES.get(i)));
      assertThat(clauses(read("---\nkind: draft\n---\n\n" + own.text())))
          .as("the text of " + CODES.get(i))
          .isEqualTo(clauses(drafts.get(i)));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void twoPartiesGetTheirTextsBack(long seed) {
    assertEachGetsItsOwn(new RandomDrafts(seed).drafts(1).stream().map(CompileTest::read).toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void fourPartiesGetTheirTextsBack(long seed) {
    assertEachGetsItsOwn(new RandomDrafts(seed).drafts(3).stream().map(CompileTest::read).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "us-28-point-plan ua-us-20-point-framework",
        "ua-us-20-point-framework us-28-point-plan",
        "us-28-point-plan e3-counter-proposal",
        "paris-declaration-draft paris-declaration-adopted",
        "us-28-point-plan ua-us-20-point-framework e3-counter-proposal",
      })
  void draftsOfTheCorpusComeBack(String names) {
    assertEachGetsItsOwn(Stream.of(names.split(" ", -1)).map(CompileTest::bundled).toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreedWordsStandPlain(long seed) {
    List<Draft> drafts = new RandomDrafts(seed).drafts(1).stream().map(CompileTest::read).toList();
    Draft whole = read(compiled(List.of(drafts.getFirst(), drafts.getFirst())));
    assertThat(clauses(whole)).isEqualTo(clauses(drafts.getFirst()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The \"toll\" is due at once - in cash.|The “toll” is due at once – in cash.",
        "The port's toll rises.|The port’s toll rises – twice.",
        "The toll, «in full», falls due.|The toll, \"in full\", falls due.",
        "Offices file at once.|O\uFB03ces file at once.",
      })
  void typographyIsSharedUnlessItIsAskedFor(String texts) {
    List<String> both = List.of(texts.split("\\|", -1));
    List<Draft> drafts = harbour(both.getFirst(), both.getLast());
    Comparer comparer = new Comparer(PartyMentions.of(Manifest.EMPTY));
    for (Typography typography : Typography.values()) {
      Compilation whole = Compilation.of(drafts, comparer.with(typography));
      Extraction own =
          Extraction.of(read(CompileMarkdown.of(whole, List.of("AA", "BB"))), Set.of("BB"));
      assertThat(own.text().contains(both.getLast())).isEqualTo(typography == Typography.SHOWN);
    }
  }

  private static List<Draft> harbour(String first, String second) {
    return List.of(
        read("# Harbour accord\n\n## 1. Fees\n\n" + first + "\n"),
        read("# Harbour accord\n\n## 1. Fees\n\n" + second + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The toll is 600 crowns.|The toll is 800 crowns.",
        "The toll is 600 crowns|The toll is 600 crowns, and falls due at once",
        "Pilots, tugs and boats pay.|Pilots and boats pay.",
        "Ships take up moorings.|Ships take-up moorings.",
        "However, the toll falls.|The toll falls.",
        "Under the rules (Norland) ships pay.|Under the new rules (Norland) ships pay.",
        "Ships [may] pay.|Ships [shall] pay.",
        "Ships [AA: may] pay.|Ships [AA: may] pay at once.",
        "Ships [BB: may] pay.|Ships [BB: may] pay.",
        "Ships [ pay the toll.|Ships pay the toll.",
        "Ships `pay the toll.|Ships `pay` the toll.",
        "Ships {pay} the toll.|Ships {pay the} toll.",
        "See the annex [1] for it.|See the annexes [1] for it.",
        "Ships pay: the harbour keeps.|Boats pay: the harbour keeps.",
        "Ships ] pay the toll.|Ships ] pay the toll.",
        "Ships { pay the toll.|Ships } pay the toll.",
        "Ships { pay [ all } the toll.|Ships pay ] the toll.",
        "Ships \\[all\\] pay.|Ships \\[may] pay.",
        "Ships pay\\|Ships pay at once\\",
        "Ships pay \\\\[ now.|Ships pay \\( now.",
        "Ships `[pay` the toll.|Ships `pay]` the toll.",
      })
  void whatLooksLikeNotationIsNoTrap(String sentences) {
    List<String> both = List.of(sentences.split("\\|", -1));
    List<Draft> drafts = harbour(both.getFirst(), both.getLast());
    Draft whole = read(compiled(drafts));
    for (int i = 0; i < 2; i++) {
      String own = Extraction.of(whole, Set.of(CODES.get(i))).text();
      assertThat(own).contains("\n" + both.get(i) + "\n");
    }
  }

  /** A draft with brackets that cross words, clauses and articles, closed or not. */
  private static String strewn(String draft, Random random) {
    StringBuilder text = new StringBuilder();
    for (String line : draft.split("\n", -1)) {
      String noise = random.nextBoolean() && !line.startsWith("#") ? NOISE : "";
      for (String word : line.split("(?<= )", -1)) {
        boolean here = !noise.isEmpty() && random.nextInt(6) == 0 && !text.isEmpty();
        text.append(word).append(here ? noise.charAt(random.nextInt(noise.length())) + " " : "");
      }
      text.append('\n');
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bracketsThatCrossClausesComeBack(long seed) {
    List<String> texts =
        new RandomDrafts(seed)
            .drafts(1).stream().map(text -> strewn(text, new Random(seed))).toList();
    Draft whole = read(compiled(texts.stream().map(CompileTest::read).toList()));
    for (int i = 0; i < texts.size(); i++) {
      String own = Extraction.of(whole, Set.of(CODES.get(i))).text();
      assertThat(words(own)).as("the text of " + CODES.get(i)).isEqualTo(words(texts.get(i)));
    }
  }

  @Test
  void aBracketOverSeveralClausesStaysWhereAllHaveIt() {
    String open = "# Accord\n\n## 1. Fees\n\n1. [Ships pay the toll.\n\n";
    Draft one = read(open + "2. Boats pay half.\n\n3. Tugs are free.]\n\n4. Pilots board.\n");
    Draft two = read(open + "2. Rafts pay half.\n\n3. Tugs are free.]\n\n4. Pilots board.\n");
    Draft whole = read(compiled(List.of(one, two)));
    assertThat(whole.document().text())
        .contains("1. [Ships", "2. [AA: Boats][BB: Rafts]", "free.]");
    assertThat(whole.clauses()).filteredOn(Clause::contested).hasSize(3);
    Draft three = read(open + "2. Boats pay half.\n\n3. Tugs are free.\n\n4. Pilots board.\n");
    assertThat(compiled(List.of(one, three)))
        .contains("1. \\[Ships pay the toll.", "3. [AA: Tugs are free.\\]][BB: Tugs are free.]");
  }

  @Test
  void anOptionKeepsItsColon() {
    String options = "# Accord\n\n## 1. Fees\n\n**Option 1:** Ships pay.\n\n**Option 2:** Boats ";
    List<Draft> drafts = List.of(read(options + "pay.\n"), read(options + "are free.\n"));
    assertThat(clauses(read(compiled(drafts)))).hasSameSizeAs(drafts.getFirst().clauses());
    assertEachGetsItsOwn(drafts);
  }

  @Test
  void clausesOfOnePartyAndOtherNumbersAreNoted() {
    Draft one = read("# Accord\n\n## 1. Fees\n\nShips pay.\n\n## 2. Pilots\n\nPilots board.\n");
    Draft two = read("# Accord\n\n## 1. Pilots\n\nPilots board.\n");
    assertThat(compiled(List.of(one, two)))
        .contains(
            "## 1. [AA: Fees] [Note: only AA]\n\n[AA: Ships pay.]",
            "## 2. Pilots [Note: numbered 2. by AA; numbered 1. by BB]\n\nPilots board.");
  }

  @Test
  void whatAPartyPlacesElsewhereStandsAtBothPlaces() {
    String fees = "Every ship that enters the harbour pays a toll of 600 crowns.";
    String pilots = "Pilots board at the outer mark, at whatever hour the master calls for them.";
    String more = "Tugs are free for vessels in distress that carry no cargo of any kind.";
    Draft one = read("# A\n\n## 1. X\n\n" + fees + "\n\n## 2. Y\n\n" + pilots + "\n\n" + more);
    Draft two = read("# A\n\n## 1. Y\n\n" + pilots + "\n\n" + more + "\n\n## 2. X\n\n" + fees);
    assertThat(compiled(List.of(one, two)))
        .contains("[Note: only AA; placed at 2 by BB]", "[Note: only BB; placed at 1 by AA]");
  }

  @Test
  void itsBracketsAreThoseOfTheNotation() {
    List<Draft> drafts = harbour("The toll is 600 crowns.", "The toll is 800 crowns.");
    Draft whole = read(compiled(drafts));
    List<Bracket> brackets =
        whole.clauses().stream().flatMap(clause -> clause.brackets().stream()).toList();
    assertThat(brackets)
        .extracting(bracket -> bracket.kind() + " " + bracket.parties().propose() + bracket.text())
        .containsExactly("ATTRIBUTED [AA]600", "ATTRIBUTED [BB]800");
  }

  @Test
  void theWordDocumentSaysTheSame() throws IOException {
    List<Draft> drafts = List.of(bundled("us-28-point-plan"), bundled("e3-counter-proposal"));
    String markdown = compiled(drafts);
    String body = markdown.substring(markdown.indexOf("\n---\n") + 5);
    byte[] file = CompileDocx.of(compilation(drafts), CODES.subList(0, 2));
    try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
      String text =
          document.getParagraphs().stream()
              .map(XWPFParagraph::getText)
              .reduce("", (all, next) -> all + next + "\n");
      assertThat(words(text)).isEqualTo(words(body.replace("**", "").replaceAll("(?m)^#+ ", "")));
    }
    assertThat(CompileDocx.of(compilation(drafts), CODES.subList(0, 2))).isEqualTo(file);
  }
}
