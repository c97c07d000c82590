package parley.index;

import java.util.List;
import java.util.function.Supplier;

/**
 * A document as the index is handed it.
 *
 * @param path names it among all
 * @param fingerprint changes whenever its passages do: its hash and whatever else went into them
 * @param passages makes the passages; asked only when the fingerprint is new
 */
public record IndexedDocument(String path, String fingerprint, Supplier<List<Passage>> passages) {}
