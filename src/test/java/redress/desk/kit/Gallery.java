package redress.desk.kit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.calendar.Explanation;
import redress.calendar.Explanation.CountedDay;
import redress.calendar.Explanation.DayKind;

/** Every piece of the kit on two screens, with invented people. */
final class Gallery {

    record Due(Status status, String left, String date, String duty, String subject, String reference, String step) {}

    private Gallery() {}

    static Command command(String text) {
        return Command.of("gallery", text, () -> {});
    }

    static List<LedgerTable.Group<Due>> groups() {
        return List.of(
                new LedgerTable.Group<>(
                        "Late",
                        List.of(
                                due(
                                        Status.LATE,
                                        "2 working days late",
                                        "Thu 19 Nov",
                                        "SM-2026-0171",
                                        "Send holding letter"),
                                due(
                                        Status.LATE,
                                        "1 working day late",
                                        "Fri 20 Nov",
                                        "SM-2026-0058",
                                        "Chase Planning"))),
                new LedgerTable.Group<>(
                        "Due today",
                        List.of(
                                due(Status.DUE_TODAY, "Due today", "Mon 23 Nov", "SM-2026-0192", "Acknowledge"),
                                due(Status.DUE_TODAY, "Due today", "Mon 23 Nov", "SM-2026-0174", "Check response"))),
                new LedgerTable.Group<>("Later this week", List.of()),
                new LedgerTable.Group<>(
                        "Waiting",
                        List.of(due(
                                Status.WAITING, "Clock paused", "since Tue 17 Nov", "SM-2026-0188", "Send reminder"))));
    }

    private static Due due(Status status, String left, String date, String reference, String step) {
        return new Due(
                status, left, date, "Stage 1 response", "Noise from the car park works, Quay Street", reference, step);
    }

    static LedgerTable<Due> table() {
        LedgerTable<Due> table = new LedgerTable<>("What is due", Due::reference);
        table.columns(
                LedgerColumn.<Due>status("Due", 11.5, due -> new StatusLine(due.status(), due.left(), due.date()))
                        .sortedBy(java.util.Comparator.comparing(Due::date)),
                LedgerColumn.text("What is due", 9, Due::duty),
                LedgerColumn.subject("Case", 16, Due::subject, due -> due.reference() + " \u00b7 Mr D. Larkin")
                        .growing(),
                LedgerColumn.pair("With", 8, due -> "Marcus Bell", due -> "Property"),
                LedgerColumn.number("Days", 5, due -> "12"),
                LedgerColumn.step("Next step", 11.4, due -> Optional.of(command(due.step()))));
        table.show(groups());
        return table;
    }

    static WhyPopover.Why why() {
        List<CountedDay> days = new ArrayList<>();
        LocalDate day = LocalDate.of(2026, 11, 12);
        Set<LocalDate> closed = Set.of(
                LocalDate.of(2026, 12, 25),
                LocalDate.of(2026, 12, 28),
                LocalDate.of(2026, 12, 29),
                LocalDate.of(2026, 12, 30),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2027, 1, 1));
        int number = 0;
        days.add(new CountedDay(day, 0, DayKind.DAY_ZERO));
        while (number < 30) {
            day = day.plusDays(1);
            boolean paused = day.isAfter(LocalDate.of(2026, 11, 16)) && day.isBefore(LocalDate.of(2026, 11, 21));
            if (day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
                days.add(new CountedDay(day, 0, DayKind.WEEKEND));
            } else if (closed.contains(day)) {
                days.add(new CountedDay(day, 0, DayKind.CLOSED));
            } else if (paused) {
                days.add(new CountedDay(day, 0, DayKind.PAUSED));
            } else {
                number++;
                days.add(new CountedDay(
                        day, number, number == 30 ? DayKind.DUE : number > 15 ? DayKind.EXTENSION : DayKind.COUNTED));
            }
        }
        Explanation explanation = new Explanation(
                List.of(
                        new Explanation.Step("", "Received by telephone", "The day of receipt is day 0.", date(11, 12)),
                        new Explanation.Step(
                                "+ 15",
                                "15 working days for a stage 1 response",
                                "First due date. Kept, and counted in reports.",
                                date(12, 3)),
                        new Explanation.Step("+ 15", "15 working days extension", "Officer away.", day)),
                16,
                List.of(
                        new Explanation.NotCounted(date(12, 25), "Christmas Day"),
                        new Explanation.NotCounted(date(12, 29), "council closed"),
                        new Explanation.NotCounted(date(12, 30), "council closed"),
                        new Explanation.NotCounted(date(12, 31), "council closed")),
                days,
                List.of());
        return new WhyPopover.Why(
                "The stage 1 response is due on Thursday 7 January 2027",
                explanation,
                "Saltmarsh procedure, version 2, rules 4.2 and 4.5. Bank holidays of England and Wales.");
    }

    private static LocalDate date(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    static DeadlineChip.Clock clock(Status status, String duty, String date, String left) {
        return new DeadlineChip.Clock(
                status, duty, date, left, "Why is the " + duty + " due on " + date + "?", Optional.of(Gallery::why));
    }

    static VBox ledgerPage() {
        ToggleRow<String> toggles = new ToggleRow<>(
                "Show", List.of("Everything 11", "Late 2", "Today 3", "Waiting 2"), s -> s, s -> icon(s));
        toggles.choose("Everything 11");
        PageHeader header = new PageHeader("Assisted bin collection missed for five weeks")
                .path(
                        Words.link("Today", () -> {}),
                        Words.small("/"),
                        Words.small("SM-2026-0184 \u00b7 Complaint, stage 1"))
                .sentence("2 late, 3 due today and 4 more this week. 2 are waiting for the customer.")
                .actions(List.of(
                        ButtonRow.flat(command("Chase services").withIcon("fth-send")),
                        ButtonRow.button(command("Print list").withIcon("fth-printer"))));
        Banner banner = new Banner(
                        Status.RESTRICTED,
                        "Contact is restricted until the review on Friday 15 January 2027",
                        "By post or email only, to Ruth Calloway. New issues are always read.")
                .with(command("Read the decision"));
        HBox strip = DeadlineChip.strip(List.of(
                clock(Status.TO_COME, "Stage 1 response", "Thu 7 Jan 2027", "In 27 working days"),
                clock(Status.LATE, "Update", "Mon 16 Nov 2026", "5 working days late"),
                clock(Status.DONE, "Acknowledge", "Mon 16 Nov 2026", "Done in time")));
        LedgerTable<Due> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox page = new VBox(header, banner, strip, toggles, table);
        page.getStyleClass().add("page");
        return page;
    }

    private static Optional<Node> icon(String words) {
        return words.startsWith("Late") ? Optional.of(Status.LATE.icon()) : Optional.empty();
    }

    static VBox formPage() {
        Form form = new Form();
        DateField received = new DateField(typed -> LocalDate.of(2026, 11, 23));
        DateField happened = new DateField(typed -> {
            throw new IllegalArgumentException("November has only 30 days.");
        });
        received.set(LocalDate.of(2026, 11, 23));
        happened.text().setText("31 nov");
        ChoiceField<String> how = new ChoiceField<>(List.of("Telephone", "Letter", "Email"), s -> s);
        how.choose("Telephone");
        FormRow wrong = FormRow.of("When it happened", happened).check(happened::problem);
        form.line(FormRow.of("Received", received), FormRow.of("How", how).width("width-short"), wrong);
        form.row(FormRow.of("In a few words", new TextField("Garden bin missed again"))
                .hint("The letter's subject"));
        form.row(FormRow.of("What happened", new TextBox(3)));
        CheckBox about = new CheckBox("About an officer");
        about.setSelected(true);
        HBox ticks = new HBox(
                new CheckBox("Discrimination"), about, StatusLine.chip(Status.ADJUSTMENT, "Large print, 16 pt"));
        ticks.getStyleClass().add("gap-wide");
        form.add(ticks);
        wrong.checkNow();
        HBox.setHgrow(form, Priority.ALWAYS);
        HBox columns = new HBox(form, person());
        columns.getStyleClass().add("gap-wide");
        UndoBar undo = new UndoBar();
        undo.say("The note was added.", () -> {});
        VBox page = new VBox(
                new PageHeader("New case"),
                columns,
                undo,
                new EmptyState("Nothing is due today.", command("New case")));
        page.getStyleClass().add("page");
        VBox.setVgrow(page, Priority.ALWAYS);
        ButtonRow foot = new ButtonRow()
                .primary(command("Save and acknowledge")
                        .withKeys("Shortcut+Enter")
                        .withIcon("fth-send"))
                .then(command("Save, acknowledge later").withKeys("Shortcut+S"))
                .right(form.problemsLink())
                .right(ButtonRow.flat(command("Throw away draft")));
        return new VBox(page, foot);
    }

    private static PersonCard person() {
        return new PersonCard(new PersonCard.Person(
                "Mrs Pamela Garrod",
                "01632 960 114 \u00b7 prefers letters, 16 pt print",
                List.of(StatusLine.chip(Status.ADJUSTMENT, "Large print, 16 pt")),
                "",
                "2 earlier cases, 1 open",
                List.of(
                        new PersonCard.Earlier(
                                Status.TO_COME, "SM-2026-0178", "open", "Missed bins and a rude answer.", () -> {}),
                        new PersonCard.Earlier(
                                Status.DONE, "SM-2025-0233", "upheld", "Bin lid not replaced", () -> {})),
                List.of(new PersonCard.Warning(
                        Status.DUE_TODAY,
                        "This may be the same matter.",
                        "SM-2026-0178 is about missed bins at the same address.",
                        Optional.of(command("Add these points to that case")))),
                List.of(),
                Optional.of(() -> {})));
    }
}
