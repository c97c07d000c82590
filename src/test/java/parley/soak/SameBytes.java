package parley.soak;

import static parley.soak.Trial.hold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Has every command write its answers on machines that differ: the bytes must not. */
final class SameBytes {
  private static final List<String> LOCALES = List.of("en-US", "tr-TR", "ar-EG");
  private static final List<String> ZONES =
      List.of("UTC", "Pacific/Kiritimati", "America/St_Johns");
  private static final String MAIN = EveryCommand.class.getName();

  private final Launch launch;
  private final Path corpus;
  private final List<Path> javas;
  private final int step;

  /**
   * @param corpus to be copied
   * @param javas the Java commands to try
   * @param step how many command lines to go on by each time, 1 for all of them
   */
  SameBytes(Launch launch, Path corpus, List<Path> javas, int step) {
    this.step = step;
    this.launch = launch;
    this.corpus = corpus;
    this.javas = javas;
  }

  /** So many machines, each with the files of the corpus made in another order. */
  Trial everywhere(Path work, int times) throws IOException {
    List<String> first = List.of();
    for (int run = 0; run < times; run++) {
      Path copy = work.resolve("run" + run + "/corpus");
      Random random = new Random(run);
      EveryCommand.copy(corpus, copy, files -> Collections.shuffle(files, random));
      Launch machine = launch.with(javas.get(run % javas.size()), machine(run));
      List<String> lines = lines(all(machine, MAIN, copy));
      first = run == 0 ? lines : first;
      hold(
          lines.equals(first),
          "equal bytes on the machine " + machine(run),
          different(first, lines));
    }
    return new Trial(
        "every command in every format",
        times,
        Map.of("with equal bytes", times),
        "%,d answers each; %d Java, %d locales, %d time zones, 1 and 2 processors"
            .formatted(first.size() - 1, javas.size(), LOCALES.size(), ZONES.size()));
  }

  private static List<String> machine(int run) {
    String[] locale = LOCALES.get(run % LOCALES.size()).split("-", -1);
    return List.of(
        "-Duser.language=" + locale[0],
        "-Duser.country=" + locale[1],
        "-Duser.timezone=" + ZONES.get((run + run / 3) % ZONES.size()),
        // Halved, or one of two Javas would always have one processor and the other two.
        "-XX:ActiveProcessorCount=" + (1 + run / 2 % 2));
  }

  /** Refuses all sockets: nothing asks for one, and the answers are those of a run with them. */
  Trial withoutNetwork(Path work) throws IOException {
    Path one = work.resolve("with/corpus");
    Path other = work.resolve("without/corpus");
    EveryCommand.copy(corpus, one, files -> {});
    EveryCommand.copy(corpus, other, files -> {});
    List<String> with = lines(all(launch, MAIN, one));
    Launch refusing = launch.with(launch.java(), NoNetwork.OPTIONS);
    List<String> without = lines(all(refusing, Offline.class.getName(), other));
    hold(without.getLast().startsWith("0 asked"), "no use of the network", without.getLast());
    hold(with.equals(without), "the answers of a run with a network", different(with, without));
    return new Trial(
        "every command without a network",
        with.size() - 1,
        Map.of("asked for none", with.size() - 1),
        "");
  }

  private static List<String> different(List<String> first, List<String> then) {
    List<String> different = new ArrayList<>(then);
    different.removeAll(first);
    return different;
  }

  private Launch.Outcome all(Launch machine, String main, Path copy) throws IOException {
    return machine.runMain(main, copy, copy.toString(), String.valueOf(step));
  }

  private static List<String> lines(Launch.Outcome outcome) {
    hold(outcome.exit() == 0, "a run of all commands", outcome);
    List<String> lines = outcome.out().lines().toList();
    hold(lines.stream().noneMatch(line -> line.contains(" 70 ")), "no defect", lines);
    return lines;
  }

  /** The Java commands of version 21 or newer that are installed. */
  static List<Path> installed() throws IOException {
    List<Path> found = new ArrayList<>();
    found.add(Path.of(System.getProperty("java.home"), "bin", "java"));
    String more = System.getenv().getOrDefault("SOAK_JAVAS", "");
    for (String home : more.split(":", -1)) {
      if (!home.isEmpty()) {
        found.add(Path.of(home, "bin", "java"));
      }
    }
    Path usual = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(usual)) {
      try (Stream<Path> homes = Files.list(usual)) {
        homes.filter(SameBytes::isNewEnough).map(h -> h.resolve("bin/java")).forEach(found::add);
      }
    }
    List<Path> different = new ArrayList<>();
    for (Path java : found) {
      Path real = java.toRealPath();
      if (!different.contains(real)) {
        different.add(real);
      }
    }
    return different;
  }

  private static boolean isNewEnough(Path home) {
    try {
      return Files.isExecutable(home.resolve("bin/java"))
          && Files.readString(home.resolve("release"))
              .lines()
              .filter(line -> line.startsWith("JAVA_VERSION="))
              .anyMatch(line -> Integer.parseInt(line.replaceAll("\\D*(\\d+).*", "$1")) >= 21);
    } catch (IOException e) {
      return false;
    }
  }
}
