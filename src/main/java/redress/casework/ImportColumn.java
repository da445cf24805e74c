package redress.casework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A column of a spreadsheet of earlier cases (DESIGN section 8), with the most characters a cell of it may have. */
public enum ImportColumn {
    REFERENCE(40),
    KIND(60),
    RECEIVED(40),
    CHANNEL(60),
    SERVICE(200),
    CAUSE(80),
    SUBJECT(20_000),
    DESCRIPTION(100_000),
    POINTS(20_000),
    TITLE(60),
    NAME(300),
    ORGANISATION(300),
    ADDRESS(1_000),
    POSTCODE(20),
    EMAIL(320),
    TELEPHONE(60),
    STAGE(40),
    ACKNOWLEDGED(40),
    DUE(40),
    RESPONDED(40),
    EXTENDED_TO(40),
    STAGE_2_REQUESTED(40),
    STAGE_2_RESPONDED(40),
    OUTCOME(80),
    REMEDY(5_000),
    COMPENSATION(40),
    CLOSED(40),
    OFFICER(200),
    DISCRIMINATION(200),
    NEXT_ACTION(5_000),
    NOTES(20_000);

    private final int longest;

    ImportColumn(int longest) {
        this.longest = longest;
    }

    /** The header, in small letters: "stage-2-requested". */
    public String header() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a day stands in it. */
    public boolean isDate() {
        return switch (this) {
            case RECEIVED, ACKNOWLEDGED, DUE, RESPONDED, EXTENDED_TO, STAGE_2_REQUESTED, STAGE_2_RESPONDED, CLOSED ->
                true;
            default -> false;
        };
    }

    /** What several columns of a spreadsheet that all belong here are put together with; empty where only one may. */
    Optional<String> joinedBy() {
        return switch (this) {
            case NAME -> Optional.of(" ");
            case ADDRESS, DESCRIPTION, POINTS, REMEDY, NEXT_ACTION, NOTES -> Optional.of("\n");
            default -> Optional.empty();
        };
    }

    /** Whether no case can be made without it. */
    public boolean isNeeded() {
        return this == REFERENCE || this == KIND || this == RECEIVED;
    }

    /** Characters. */
    int longest() {
        return longest;
    }

    /** Finds a column by a header in capital or small letters, with blanks or underscores for hyphens. */
    static Optional<ImportColumn> of(String header) {
        String plain = header.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_-]+", "-")
                .replace("e-mail", "email");
        return Arrays.stream(values())
                .filter(column -> column.header().equals(plain))
                .findFirst();
    }
}
