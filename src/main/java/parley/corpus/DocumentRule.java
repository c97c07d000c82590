package parley.corpus;

/**
 * An entry under {@code documents:} of {@code parley.yaml}: what holds for all files of a pattern.
 * What a file says of itself goes before it; of two rules for one file the later one goes before
 * the earlier.
 *
 * @param files a glob over paths relative to the corpus, such as {@code press/**.txt}
 * @param declaration what is declared about these files
 */
public record DocumentRule(String files, Declaration declaration) {}
