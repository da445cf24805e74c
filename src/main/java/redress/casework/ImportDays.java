package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The dates of an imported case. */
record ImportDays(
        LocalDate received,
        Optional<LocalDate> acknowledged,
        Optional<LocalDate> due,
        Optional<LocalDate> extendedTo,
        Optional<LocalDate> responded,
        Optional<LocalDate> secondRequested,
        Optional<LocalDate> secondResponded,
        Optional<LocalDate> closed) {

    /** Reads them; empty, with a doubt, where there is no date of receipt. Dates in an impossible order are doubted too. */
    static Optional<ImportDays> of(ImportRow row) {
        if (!row.has(ImportColumn.RECEIVED)) {
            row.doubt("received is empty. Enter the day it was received.");
        }
        Optional<LocalDate> received = row.past(ImportColumn.RECEIVED);
        ImportDays days = new ImportDays(
                received.orElse(LocalDate.MIN),
                row.past(ImportColumn.ACKNOWLEDGED),
                row.day(ImportColumn.DUE),
                row.day(ImportColumn.EXTENDED_TO),
                row.past(ImportColumn.RESPONDED),
                row.past(ImportColumn.STAGE_2_REQUESTED),
                row.past(ImportColumn.STAGE_2_RESPONDED),
                row.past(ImportColumn.CLOSED));
        days.doubtOrder(row);
        return received.map(day -> days);
    }

    private void doubtOrder(ImportRow row) {
        follows(row, ImportColumn.ACKNOWLEDGED, acknowledged, "it was received", received);
        follows(row, ImportColumn.DUE, due, "it was received", received);
        follows(row, ImportColumn.RESPONDED, responded, "it was received", received);
        follows(row, ImportColumn.EXTENDED_TO, extendedTo, "it was first due", due.orElse(received));
        follows(row, ImportColumn.STAGE_2_REQUESTED, secondRequested, "the response", responded.orElse(received));
        follows(
                row,
                ImportColumn.STAGE_2_RESPONDED,
                secondResponded,
                "it was asked for",
                secondRequested.orElse(received));
        follows(row, ImportColumn.CLOSED, closed, "the last thing done on it", lastDone());
        if (secondResponded.isPresent() && secondRequested.isEmpty()) {
            row.doubt("stage-2-responded has a date, but stage-2-requested has none.");
        }
    }

    private static void follows(
            ImportRow row, ImportColumn column, Optional<LocalDate> day, String what, LocalDate earliest) {
        day.filter(d -> d.isBefore(earliest))
                .ifPresent(d -> row.doubt(row.quoted(column) + " is before " + what + " (" + earliest + ")."));
    }

    /** The last day before closure on which the register says that something was done. */
    LocalDate lastDone() {
        return Stream.of(acknowledged, responded, secondRequested, secondResponded)
                .flatMap(Optional::stream)
                .reduce(received, (a, b) -> a.isAfter(b) ? a : b);
    }

    /** The day of the final response, or of closure, or the last known. */
    LocalDate decided() {
        return secondResponded
                .or(() -> secondRequested.isEmpty() ? responded : Optional.empty())
                .or(() -> closed)
                .orElseGet(this::lastDone);
    }
}
