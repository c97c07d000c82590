package parley.corpus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A human's decision on an issue, kept in {@code parley.yaml} and reviewed like code.
 *
 * @param issue id of the issue
 * @param tag {@code agreed} or {@code open}
 * @param status the state beneath the tag, or null to leave it to the tag's most general one
 * @param date the day from which the ruling holds
 * @param by who ruled
 * @param because why, in a sentence
 * @param line where it stands in {@code parley.yaml}, counted from 1
 */
public record RulingEntry(
    String issue,
    String tag,
    @Nullable String status,
    @Nullable LocalDate date,
    String by,
    String because,
    int line) {}
