package redress.desk.cases;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import redress.casework.CaseFilter;
import redress.casework.CaseFilter.Holder;
import redress.casework.CaseFilter.Standing;
import redress.desk.kit.Text;
import redress.procedure.CaseKind;

/**
 * A filter with a name, shown as a toggle.
 *
 * @param own saved by the user, who may rename or delete it
 */
record SavedView(String name, CaseFilter filter, boolean own) {

    /** As many rows as anybody scrolls through. */
    static final int MOST = 100_000;

    private static final String KEY = "views-cases";
    private static final int PARTS = 9;

    /** The views that are always there. */
    static List<SavedView> always() {
        CaseFilter all = CaseFilter.all(MOST);
        return List.of(
                new SavedView(Text.of("cases.view.open"), all.standing(Standing.OPEN), false),
                new SavedView(Text.of("cases.view.late"), all.standing(Standing.LATE), false),
                new SavedView(
                        Text.of("cases.view.nobody"),
                        all.standing(Standing.OPEN).with(Optional.of(Holder.NOBODY)),
                        false),
                new SavedView(Text.of("cases.view.closed"), all.standing(Standing.CLOSED), false),
                new SavedView(Text.of("cases.view.all"), all, false));
    }

    /** The views saved before; a line that cannot be read is left out. */
    static List<SavedView> saved(redress.desk.kit.DraftFolder memory) {
        return memory.kept(KEY).lines().flatMap(line -> read(line).stream()).toList();
    }

    static void keep(redress.desk.kit.DraftFolder memory, List<SavedView> views) {
        memory.keep(KEY, views.stream().map(SavedView::line).collect(Collectors.joining("\n")));
    }

    private String line() {
        List<String> parts =
                new ArrayList<>(List.of(name, filter.words(), filter.standing().name()));
        parts.add(filter.kind().map(CaseKind::id).orElse(""));
        parts.add(filter.stage().orElse(""));
        parts.add(filter.service().orElse(""));
        parts.add(filter.with().map(holder -> "@" + holder.officer()).orElse(""));
        parts.add(filter.from().map(LocalDate::toString).orElse(""));
        parts.add(filter.to().map(LocalDate::toString).orElse(""));
        parts.add(filter.ward().orElse(""));
        return parts.stream().map(part -> part.replaceAll("\\p{Cntrl}", " ")).collect(Collectors.joining("\t"));
    }

    private static Optional<SavedView> read(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length < PARTS || parts[0].isBlank()) {
            return Optional.empty();
        }
        try {
            CaseFilter filter = CaseFilter.all(MOST)
                    .words(parts[1])
                    .standing(Standing.valueOf(parts[2]))
                    .kind(CaseKind.of(parts[3]))
                    .stage(given(parts[4]))
                    .service(given(parts[5]))
                    .with(given(parts[6]).map(holder -> new Holder(holder.substring(1))))
                    .ward(parts.length > PARTS ? given(parts[PARTS]) : Optional.empty())
                    .received(
                            given(parts[7]).map(LocalDate::parse),
                            given(parts[8]).map(LocalDate::parse));
            return Optional.of(new SavedView(parts[0], filter, true));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> given(String part) {
        return part.isEmpty() ? Optional.empty() : Optional.of(part);
    }
}
