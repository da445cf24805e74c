package redress.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import redress.calendar.Moment;
import redress.documents.Rows;
import redress.people.Person;
import redress.procedure.CaseKind;
import redress.procedure.Choice;
import redress.procedure.Procedure;

/** Reads the rows of a spreadsheet into cases, each proved to be legal, without storing anything. */
final class ImportReader {

    private final ImportContext context;
    private final List<ImportedCase> cases = new ArrayList<>();
    private final List<ImportPlan.Doubt> doubts = new ArrayList<>();
    private final Set<String> otherChannels = new LinkedHashSet<>();

    ImportReader(ImportContext context) {
        this.context = context;
    }

    /**
     * Reads all rows.
     *
     * @throws Refused where the columns are not those of cases
     */
    ImportPlan read(Rows table) {
        ImportColumns columns = ImportColumns.of(table.header());
        for (Rows.Row each : table.rows()) {
            Map<ImportColumn, String> cells = columns.cells(each.cells());
            if (!cells.isEmpty()) {
                ImportRow row = new ImportRow(each.number(), cells, context.today(), context.workingCalendar());
                Optional<ImportedCase> read = read(row);
                read.ifPresent(cases::add);
                if (read.isEmpty()) {
                    doubts.add(new ImportPlan.Doubt(row.number(), String.join(" ", row.doubts())));
                }
            }
        }
        return new ImportPlan(
                cases,
                doubts,
                columns.unknown(),
                distinct(ImportedCase::service, context.services()),
                distinct(ImportedCase::officer, context.officers()),
                cases.stream()
                        .filter(ImportedCase::newCause)
                        .map(ImportedCase::cause)
                        .distinct()
                        .toList(),
                List.copyOf(otherChannels));
    }

    private List<String> distinct(Function<ImportedCase, String> name, ImportNames names) {
        return cases.stream()
                .map(name)
                .filter(n -> !n.isEmpty() && names.isNew(n))
                .distinct()
                .toList();
    }

    private Optional<ImportedCase> read(ImportRow row) {
        String reference = reference(row);
        Optional<CaseKind> kind = kind(row);
        Optional<ImportDays> days = ImportDays.of(row);
        String service = name(row, ImportColumn.SERVICE, context.services());
        String officer = name(row, ImportColumn.OFFICER, context.officers());
        var compensation = row.pounds(ImportColumn.COMPENSATION);
        if (kind.isEmpty() || days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate received = days.get().received();
        Procedure procedure = context.inForce(received);
        ImportStages stages = ImportStages.of(row, procedure, kind.get(), days.get());
        String outcome = outcome(row, procedure);
        String cause = cause(row, procedure);
        if (!row.isSound()) {
            return Optional.empty();
        }
        String channel = channel(row, procedure);
        NewCase intake = intake(row, kind.get(), reference, days.get(), stages, service, cause, channel);
        List<Step> steps = new ImportSteps(kind.get(), days.get(), stages, officer, channel)
                .all(outcome, row.text(ImportColumn.REMEDY), compensation);
        boolean newCause = !cause.isEmpty() && !names(procedure.causes(), cause) && !context.usesCause(cause);
        ImportedCase read = new ImportedCase(row.number(), intake, steps, service, officer, newCause);
        return isLegal(row, read, procedure) ? Optional.of(read) : Optional.empty();
    }

    private String reference(ImportRow row) {
        String reference = row.text(ImportColumn.REFERENCE);
        if (reference.isEmpty()) {
            row.doubt("reference is empty. Give the row one of its own, so that it is never loaded twice.");
        } else if (reference.contains("\n") || reference.contains("\t")) {
            row.doubt(row.quoted(ImportColumn.REFERENCE) + " has more than one line.");
        } else if (!context.takes(reference)) {
            row.doubt("There is already a case " + ImportText.shown(reference, ImportColumn.REFERENCE.longest())
                    + ", in the database or further up in the file.");
        }
        return reference;
    }

    private static Optional<CaseKind> kind(ImportRow row) {
        if (!row.has(ImportColumn.KIND)) {
            row.doubt("kind is empty. It may be " + ImportWords.kinds() + ".");
            return Optional.empty();
        }
        Optional<CaseKind> kind = ImportWords.kind(row.text(ImportColumn.KIND));
        if (kind.isEmpty()) {
            row.doubt(row.quoted(ImportColumn.KIND) + " is not known. It may be " + ImportWords.kinds() + ".");
        }
        return kind;
    }

    private static String name(ImportRow row, ImportColumn column, ImportNames known) {
        if (!row.has(column)) {
            return "";
        }
        Optional<String> name = known.find(row.text(column));
        if (name.isEmpty()) {
            row.doubt(row.quoted(column) + " is not in this database. Add it there, or correct it here.");
        }
        return name.orElse("");
    }

    private static String outcome(ImportRow row, Procedure procedure) {
        if (!row.has(ImportColumn.OUTCOME)) {
            return "";
        }
        Optional<Choice> outcome = ImportWords.choice(row.text(ImportColumn.OUTCOME), procedure.outcomes());
        if (outcome.isEmpty()) {
            row.doubt(row.quoted(ImportColumn.OUTCOME) + " is not an outcome of this procedure. It has "
                    + String.join(
                            ", ", procedure.outcomes().stream().map(Choice::id).toList()) + ".");
        }
        return outcome.map(Choice::id).orElse("");
    }

    private String cause(ImportRow row, Procedure procedure) {
        String typed = row.text(ImportColumn.CAUSE);
        if (typed.isEmpty()) {
            return "";
        }
        Optional<String> known = ImportWords.choice(typed, procedure.causes()).map(Choice::id);
        if (known.isEmpty() && !context.takesCause(typed)) {
            row.doubt(row.quoted(ImportColumn.CAUSE) + " is not a cause this council uses. Correct it here.");
        }
        return known.orElse(typed);
    }

    private static boolean names(List<Choice> choices, String id) {
        return choices.stream().anyMatch(choice -> choice.id().equals(id));
    }

    private String channel(ImportRow row, Procedure procedure) {
        String typed = row.text(ImportColumn.CHANNEL);
        Optional<String> known = ImportWords.choice(typed, procedure.channels()).map(Choice::id);
        if (known.isEmpty() && !typed.isEmpty()) {
            otherChannels.add(typed);
        }
        return known.orElse(typed);
    }

    private static NewCase intake(
            ImportRow row,
            CaseKind kind,
            String reference,
            ImportDays days,
            ImportStages stages,
            String service,
            String cause,
            String channel) {
        ImportWording wording = ImportWording.of(row, kind);
        return new NewCase(
                kind,
                Moment.of(days.received()),
                person(row, channel),
                wording.subject(),
                wording.description(),
                "",
                channel,
                "",
                Optional.empty(),
                wording.points(service, cause),
                ImportWords.says(row.text(ImportColumn.DISCRIMINATION)) ? Set.of("discrimination") : Set.of(),
                stages.first(),
                Optional.of(reference),
                Optional.of(
                        new Happening.Imported(recordedDues(kind, days, stages), row.text(ImportColumn.NEXT_ACTION))));
    }

    /** A closed case keeps its due date as it was recorded; where the register wrote the extended date over it, the rule counts. */
    private static Map<String, LocalDate> recordedDues(CaseKind kind, ImportDays days, ImportStages stages) {
        if (days.closed().isEmpty() || days.due().isEmpty() || days.due().equals(days.extendedTo())) {
            return Map.of();
        }
        LocalDate due = days.due().get();
        boolean ofSecond = days.secondRequested().filter(due::isAfter).isPresent();
        String deadline = ofSecond ? stages.second() + "-response" : ImportSteps.responseDeadline(kind, stages.first());
        return Map.of(deadline, due);
    }

    private static Optional<Person> person(ImportRow row, String channel) {
        Person person = new Person(
                0,
                0,
                row.text(ImportColumn.TITLE),
                row.text(ImportColumn.NAME),
                row.text(ImportColumn.ORGANISATION),
                row.text(ImportColumn.ADDRESS),
                row.text(ImportColumn.POSTCODE),
                row.text(ImportColumn.EMAIL),
                row.text(ImportColumn.TELEPHONE),
                row.has(ImportColumn.EMAIL) && (channel.equals("email") || channel.equals("website"))
                        ? "email"
                        : "post",
                "");
        boolean known = !person.isAnonymous()
                || row.has(ImportColumn.ADDRESS)
                || row.has(ImportColumn.EMAIL)
                || row.has(ImportColumn.TELEPHONE);
        return known ? Optional.of(person) : Optional.empty();
    }

    /** Folds it as it will be folded once it is stored, so that nothing is refused halfway through storing. */
    private boolean isLegal(ImportRow row, ImportedCase read, Procedure procedure) {
        List<Entry> entries = new ArrayList<>();
        NewCase intake = read.intake();
        entries.add(entry(1, intake.received(), intake.receipt(procedure, context.calendar(), Optional.empty())));
        for (Step step : read.steps()) {
            entries.add(entry(entries.size() + 1, step.happened(), step.what()));
        }
        try {
            CaseState.of(new Timeline(1, read.reference(), entries), context.rules());
            return true;
        } catch (Refused | IllegalArgumentException e) {
            row.doubt(e.getMessage());
            return false;
        }
    }

    private static Entry entry(int seq, Moment happened, Happening what) {
        return new Entry(seq, happened, "", Instant.EPOCH, "", what);
    }
}
