package parley.issue;

import java.util.Optional;
import parley.corpus.RulingEntry;

/**
 * A human's decision that beats the machine.
 *
 * @param entry as declared
 * @param machine what the rules would have decided
 * @param contradiction the newer exhibit that speaks against the ruling, if there is one
 */
public record Ruling(RulingEntry entry, Decision machine, Optional<Exhibit> contradiction) {}
