package redress.desk.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import redress.calendar.Dates;
import redress.casework.Alarm;
import redress.casework.PutAside;
import redress.casework.WorkDate;
import redress.casework.WorkItem;
import redress.casework.Worklist.Group;
import redress.casework.Worklist.Item;
import redress.desk.kit.Command;
import redress.desk.kit.DueLine;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;

/** How the rows of Today look. */
record Rows(Supplier<Now> now, Consumer<Item> step) {

    List<LedgerColumn<Item>> columns() {
        return List.of(
                LedgerColumn.<Item>status(Text.of("today.column.due"), 12.6, this::due)
                        .givingWay(3)
                        .sortedBy(Comparator.comparing(Rows::day)),
                LedgerColumn.<Item>pair(Text.of("today.column.what"), 10, Rows::what, this::also)
                        .givingWay(2)
                        .sortedBy(Comparator.comparing(Rows::what)),
                LedgerColumn.<Item>subject(
                                Text.of("today.column.case"), 20, i -> i.work().subject(), this::below)
                        .growing()
                        .sortedBy(Comparator.comparing(i -> i.work().subject(), String.CASE_INSENSITIVE_ORDER)),
                LedgerColumn.<Item>pair(
                                Text.of("today.column.with"),
                                9.5,
                                Rows::with,
                                i -> i.work().service())
                        .givingWay(1)
                        .sortedBy(Comparator.comparing(Rows::with)),
                LedgerColumn.step(Text.of("today.column.next"), 13.5, i -> Optional.of(stepOf(i))));
    }

    /** The day a row counts for; rows without one come last. */
    private static LocalDate day(Item item) {
        return item.due().map(WorkDate::due).orElse(LocalDate.MAX);
    }

    private Command stepOf(Item item) {
        return Command.of("today.step", stepWords(item), () -> step.accept(item));
    }

    static String stepWords(Item item) {
        if (item.work().sort() == WorkItem.Sort.REVIEW) {
            return Text.of("today.review");
        }
        if (item.work().sort() == WorkItem.Sort.MEETING) {
            return Text.of("today.hold");
        }
        return switch (item.step().deed()) {
            case FINISH_REMEDY, FINISH_LEARNING -> Text.of("today.record-done");
            default -> item.step().deed().label();
        };
    }

    /** The duty; what it is in particular ("Help promised: an interpreter") stands below it. */
    static String what(Item item) {
        return item.due()
                .map(date -> date.label().split(": ", 2)[0])
                .orElse(
                        switch (item.work().sort()) {
                            case REMEDY -> Text.of("today.what.remedy");
                            case LEARNING -> Text.of("today.what.learning");
                            case MEETING -> Text.of("today.what.meeting");
                            default -> "";
                        });
    }

    /** The promise behind a date of the council's own, or what the duty is in particular. */
    private String also(Item item) {
        String[] duty = item.due().map(WorkDate::label).orElse("").split(": ", 2);
        String particular = duty.length > 1 ? duty[1] : "";
        return item.also()
                .map(promise -> Text.of(
                        "today.also",
                        promise.label(),
                        Dates.list(promise.due(), now.get().today())))
                .orElse(particular);
    }

    private String below(Item item) {
        if (item.aside().isPresent()) {
            String reference = item.caseId() == 0 ? "" : item.work().reference() + " · ";
            return reference + item.aside().get().reason();
        }
        if (item.work().sort() == WorkItem.Sort.REVIEW) {
            return person(item);
        }
        if (item.work().isLesson()) {
            return Text.of("today.learning");
        }
        if (!item.work().alarms().isEmpty()) {
            return item.work().reference();
        }
        return item.caseId() == 0 ? Text.of("today.of-no-case") : item.work().reference() + " · " + person(item);
    }

    static String person(Item item) {
        String person = item.work().person();
        return person.isEmpty() ? Text.of("today.anonymous") : person;
    }

    static String with(Item item) {
        if (!item.work().waitingFor().isEmpty()) {
            return item.work().waitingFor();
        }
        if (!item.work().officer().isEmpty()) {
            return item.work().officer();
        }
        return switch (item.work().sort()) {
            case CASE -> Text.of("today.nobody");
            case REMINDER -> Text.of("today.you");
            default -> "";
        };
    }

    private StatusLine due(Item item) {
        Optional<LocalDate> due = item.due().map(WorkDate::due);
        DueLine dates = now.get().dates();
        if (item.aside().isPresent()) {
            return aside(item, item.aside().get(), dates);
        }
        if (item.group() == Group.AT_ONCE) {
            return new StatusLine(
                    Status.RESTRICTED,
                    Alarm.words(item.work().alarms()),
                    due.map(dates::words).orElse(""));
        }
        if (item.group() == Group.WAITING) {
            return due.map(day -> new StatusLine(
                            Status.WAITING,
                            dates.words(day),
                            Dates.list(day, now.get().today())))
                    .orElseGet(() -> new StatusLine(Status.WAITING, Text.of("today.waiting")));
        }
        return dates.of(due);
    }

    /** A promise that is broken meanwhile, or will be, is said although the row is put aside. */
    private StatusLine aside(Item item, PutAside aside, DueLine dates) {
        String until =
                Text.of("today.aside.until", Dates.list(aside.until(), now.get().today()));
        return item.brokenBy(aside.until())
                .map(WorkDate::due)
                .map(day -> day.isBefore(now.get().today())
                        ? new StatusLine(Status.LATE, dates.words(day), until)
                        : new StatusLine(
                                Status.DUE_TODAY,
                                Text.of(
                                        "today.aside.past",
                                        Dates.list(day, now.get().today())),
                                until))
                .orElseGet(() -> new StatusLine(Status.TO_COME, until));
    }
}
