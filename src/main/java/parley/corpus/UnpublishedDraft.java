package parley.corpus;

import java.util.List;

/**
 * A draft that is known to exist and whose text is not public: an entry under {@code documents:} of
 * {@code parley.yaml} with {@code text: unpublished}. What stands in it only reports tell.
 *
 * @param version the name of the draft
 * @param declaration what is declared about it: title, date, family, status and the like
 * @param names how reports call it, beside its version and its title
 */
public record UnpublishedDraft(String version, Declaration declaration, List<String> names) {
  public UnpublishedDraft {
    declaration = declaration.unnamed();
    names = List.copyOf(names);
  }

  /** Its title, else its version. */
  public String title() {
    String title = declaration.title();
    return title == null ? version : title;
  }

  /** The family that it declares, else the one that lists it, else one of its own. */
  public String family(Manifest manifest) {
    String declared = declaration.family();
    return declared != null
        ? declared
        : manifest.families().entrySet().stream()
            .filter(family -> family.getValue().contains(version))
            .map(family -> family.getKey())
            .findFirst()
            .orElse(version);
  }
}
