package redress.desk.casefile;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.LetterMark;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.DateWords;
import redress.desk.kit.FormRow;
import redress.desk.kit.Outbox;
import redress.desk.kit.PostRoom;
import redress.desk.kit.PrinterRows;
import redress.desk.kit.Text;
import redress.documents.DocumentException;
import redress.documents.PrintOrder;
import redress.letters.Outgoing;

/** The act by which written letters leave the house: printed, opened as an e-mail, or recorded where they went otherwise. */
record SendAct(Bench bench) {

    /** How a letter goes. */
    private enum How {
        PRINT(Way.POST),
        EMAIL(Way.EMAIL),
        POSTED(Way.POST),
        EMAILED(Way.EMAIL);

        private final Way way;

        How(Way way) {
            this.way = way;
        }

        String words() {
            return switch (this) {
                case PRINT -> Text.of("casefile.send.print");
                case EMAIL -> Text.of("casefile.send.email");
                case POSTED -> Text.of("casefile.send.posted");
                case EMAILED -> Text.of("casefile.send.emailed");
            };
        }

        String button() {
            return switch (this) {
                case PRINT -> Text.of("casefile.act.print-save");
                case EMAIL -> Text.of("casefile.act.email-save");
                case POSTED, EMAILED -> Text.of("casefile.act.sent-save");
            };
        }
    }

    Act act() {
        List<LetterMark> waiting = bench.view().state().lettersToSend();
        Fields fields = new Fields(bench.view());
        ChoiceField<List<LetterMark>> which = fields.choice(
                Text.of("casefile.field.letter"), choices(waiting), this::names, Text.of("casefile.need.letter"));
        which.choose(waiting);
        // which printers there are is found out meanwhile: no word of the user's, so no draft
        ChoiceField<How> how = new ChoiceField<>(List.of(How.values()), How::words);
        how.choose(proposed());
        fields.form().row(FormRow.of(Text.of("casefile.send.how"), how));
        PrinterRows printer = new PrinterRows(post().work(), post().printing().printers());
        fields.form().add(printer);
        how.valueProperty().subscribe(chosen -> show(printer, chosen == How.PRINT));
        printer.anyProperty().subscribe(any -> {
            if (any.equals(Optional.of(false)) && how.chosen().equals(Optional.of(How.PRINT))) {
                how.choose(How.POSTED);
            }
        });
        DateField date = fields.day(Text.of("casefile.field.sent-day"));
        return new Act(
                Deed.MARK_SENT,
                Text.of("casefile.act.sent"),
                fields,
                how.valueProperty().map(How::button),
                () -> doing(which.chosen().orElseThrow(), how.chosen().orElseThrow(), printer, date),
                Optional.empty());
    }

    private How proposed() {
        return bench.view()
                .person()
                .filter(p ->
                        p.preferredWay().equals(Way.EMAIL.id()) && !p.email().isBlank())
                .map(p -> How.EMAIL)
                .orElse(How.PRINT);
    }

    private static void show(PrinterRows printer, boolean shown) {
        printer.setVisible(shown);
        printer.setManaged(shown);
    }

    private Act.Doing doing(List<LetterMark> gone, How how, PrinterRows printer, DateField date) {
        LocalDate day = date.read().orElseThrow();
        mustBePossible(gone, day);
        Supplier<String> go = switch (how) {
            case PRINT -> printing(gone, order(printer));
            case EMAIL -> emailing(gone);
            case POSTED, EMAILED -> () -> "";
        };
        List<String> said = new ArrayList<>();
        return new Act.Doing(() -> String.join(" ", said), state -> {
            said.add(go.get());
            said.add(Text.of("casefile.done.sent", names(gone), DateWords.sentence(day)));
            said.removeIf(String::isEmpty);
            return bench.desk().letters().sent(state, ids(gone), how.way.id(), day, Setup.SIGNED_IN);
        });
    }

    /** Looked at before anything is printed: paper cannot be taken back. */
    private void mustBePossible(List<LetterMark> gone, LocalDate day) {
        if (day.isAfter(bench.view().today())) {
            throw new Refused(Text.of("casefile.send.future", DateWords.sentence(day)));
        }
        gone.stream()
                .filter(letter -> day.isBefore(letter.written()))
                .findFirst()
                .ifPresent(letter -> {
                    throw new Refused(Text.of("casefile.send.before", DateWords.sentence(letter.written())));
                });
    }

    private static PrintOrder order(PrinterRows printer) {
        printer.problem().ifPresent(why -> {
            throw new Refused(why);
        });
        return printer.order().orElseThrow();
    }

    private Supplier<String> printing(List<LetterMark> letters, PrintOrder order) {
        return () -> {
            post().printing()
                    .print(ids(letters), order, Setup.SIGNED_IN, (place, of) -> true)
                    .failure()
                    .ifPresent(why -> {
                        throw new Refused(why);
                    });
            return Text.of("casefile.done.printed", order.printer().name());
        };
    }

    /** A letter an e-mail: they may go to different people. */
    private Supplier<String> emailing(List<LetterMark> letters) {
        List<Long> wanted = ids(letters);
        return () -> {
            CaseState now = bench.desk().cases().state(bench.view().state().caseId());
            List<String> told = new ArrayList<>();
            for (Outgoing letter : post().sending().waiting(now)) {
                if (wanted.contains(letter.id())) {
                    told.add(open(letter));
                }
            }
            return String.join(" ", told);
        };
    }

    private String open(Outgoing letter) {
        try {
            Outbox.Draft draft = post().outbox()
                    .open(
                            letter.state().reference() + "-" + letter.id(),
                            post().sending().email(letter).eml());
            return draft.opened()
                    ? Text.of("casefile.done.email-open")
                    : Text.of("casefile.done.email-saved", draft.file());
        } catch (IOException | DocumentException e) {
            throw new Refused(Text.of(
                    "casefile.send.no-email",
                    Optional.ofNullable(e.getMessage()).orElse("")));
        }
    }

    private PostRoom post() {
        return bench.desk().post();
    }

    private static List<Long> ids(List<LetterMark> letters) {
        return letters.stream().map(LetterMark::letterId).toList();
    }

    private static List<List<LetterMark>> choices(List<LetterMark> waiting) {
        List<List<LetterMark>> choices = new ArrayList<>();
        choices.add(waiting);
        if (waiting.size() > 1) {
            waiting.forEach(letter -> choices.add(List.of(letter)));
        }
        return choices;
    }

    private String names(List<LetterMark> letters) {
        return letters.size() == 1
                ? bench.view().labels().letter(letters.get(0).purpose())
                : Text.of("casefile.field.letters", letters.size());
    }
}
