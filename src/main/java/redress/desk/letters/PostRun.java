package redress.desk.letters;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import redress.casework.Setup;
import redress.desk.kit.Running;
import redress.desk.kit.Text;
import redress.documents.DocumentException;
import redress.documents.PrintOrder;
import redress.letters.Outgoing;
import redress.letters.PrintRun;
import redress.letters.Printing;
import redress.letters.Sending;

/** One going of the day's post: prints it in order, its list last, and records what the printer took as sent. */
record PostRun(LettersDesk desk, PrintOrder order, boolean list, Optional<LocalDate> sentOn) {

    /**
     * How it went.
     *
     * @param sent what was recorded as sent
     * @param problems sentences: why the printer stopped, which case would not have it, that the list was not printed
     */
    record Outcome(PrintRun run, List<Outgoing> sent, List<String> problems) {}

    Outcome print(List<Outgoing> letters, Running running) {
        List<Long> ids = letters.stream().map(Outgoing::id).toList();
        return finish(printing().print(ids, order, Setup.SIGNED_IN, progress(running)), Set.of());
    }

    /** Prints what an earlier run has left. */
    Outcome goOn(PrintRun run, Running running) {
        Set<Long> before =
                new HashSet<>(run.printed().stream().map(PrintRun.Item::letter).toList());
        return finish(printing().goOn(run.id(), order, Setup.SIGNED_IN, progress(running)), before);
    }

    private static Printing.Progress progress(Running running) {
        return (place, of) -> {
            running.report(Text.of("letters.print.far", place, of));
            return !running.stopped();
        };
    }

    private Outcome finish(PrintRun run, Set<Long> before) {
        List<Outgoing> letters = desk.sending().of(run);
        List<String> problems = new java.util.ArrayList<>(run.failure().stream().toList());
        if (list && run.left().isEmpty()) {
            printList(run, letters).ifPresent(problems::add);
        }
        Set<Long> printed =
                new HashSet<>(run.printed().stream().map(PrintRun.Item::letter).toList());
        List<Outgoing> gone = letters.stream()
                .filter(letter -> printed.contains(letter.id()) && !before.contains(letter.id()))
                .toList();
        Sending.Recorded recorded = sentOn.map(day -> desk.sending().sent(gone, "post", day, Setup.SIGNED_IN))
                .orElse(new Sending.Recorded(List.of(), List.of()));
        problems.addAll(recorded.refused());
        return new Outcome(run, recorded.sent(), List.copyOf(problems));
    }

    private Optional<String> printList(PrintRun run, List<Outgoing> letters) {
        try {
            byte[] pdf = Manifest.pdf(desk.council(), run, letters, desk.cases().today(), printing()::isPractice);
            printing()
                    .printers()
                    .print(pdf, "list-of-run-" + run.id(), new PrintOrder(order.printer(), 1, order.bothSides()));
            return Optional.empty();
        } catch (DocumentException e) {
            return Optional.of(Text.of("letters.print.no-list", e.getMessage()));
        }
    }

    private Printing printing() {
        return desk.post().printing();
    }
}
