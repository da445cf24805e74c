package redress.desk.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.LetterMark;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.DateWords;
import redress.desk.kit.FormRow;
import redress.desk.kit.PrinterRows;
import redress.desk.kit.Text;
import redress.documents.PrintOrder;

/** The act by which written letters leave the house: printed here, or recorded where they went otherwise. */
record SendAct(Bench bench) {

    /** How a letter goes. */
    private enum How {
        PRINT(Way.POST),
        POSTED(Way.POST),
        EMAILED(Way.EMAIL);

        private final Way way;

        How(Way way) {
            this.way = way;
        }

        String words() {
            return switch (this) {
                case PRINT -> Text.of("casefile.send.print");
                case POSTED -> Text.of("casefile.send.posted");
                case EMAILED -> Text.of("casefile.send.emailed");
            };
        }

        String button() {
            return this == PRINT ? Text.of("casefile.act.print-save") : Text.of("casefile.act.sent-save");
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
        how.choose(How.PRINT);
        fields.form().row(FormRow.of(Text.of("casefile.send.how"), how));
        PrinterRows printer = new PrinterRows(
                bench.desk().post().work(), bench.desk().post().printing().printers());
        fields.form().add(printer);
        how.valueProperty().subscribe(chosen -> show(printer, chosen == How.PRINT));
        printer.anyProperty().subscribe(any -> {
            if (any.equals(Optional.of(false))) {
                how.choose(byEmail() ? How.EMAILED : How.POSTED);
            }
        });
        DateField date = fields.day(Text.of("casefile.field.sent-day"));
        return new Act(
                Deed.MARK_SENT,
                Text.of("casefile.act.sent"),
                fields,
                how.valueProperty().map(How::button),
                () -> {
                    List<LetterMark> gone = which.chosen().orElseThrow();
                    LocalDate day = date.read().orElseThrow();
                    mustBePossible(gone, day);
                    How chosen = how.chosen().orElseThrow();
                    UnaryOperator<CaseState> before =
                            chosen == How.PRINT ? print(gone, order(printer)) : UnaryOperator.identity();
                    return new Act.Doing(
                            done(chosen, gone, day),
                            state -> bench.desk()
                                    .letters()
                                    .sent(before.apply(state), ids(gone), chosen.way.id(), day, Setup.CO_ORDINATOR));
                },
                Optional.empty());
    }

    private boolean byEmail() {
        return bench.view()
                .person()
                .filter(p -> p.preferredWay().equals(Way.EMAIL.id()))
                .isPresent();
    }

    private static void show(PrinterRows printer, boolean shown) {
        printer.setVisible(shown);
        printer.setManaged(shown);
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

    private UnaryOperator<CaseState> print(List<LetterMark> letters, PrintOrder order) {
        return state -> {
            bench.desk()
                    .post()
                    .printing()
                    .print(ids(letters), order, Setup.CO_ORDINATOR, (place, of) -> true)
                    .failure()
                    .ifPresent(why -> {
                        throw new Refused(why);
                    });
            return state;
        };
    }

    private static List<Long> ids(List<LetterMark> letters) {
        return letters.stream().map(LetterMark::letterId).toList();
    }

    private String done(How how, List<LetterMark> gone, LocalDate day) {
        return how == How.PRINT
                ? Text.of("casefile.done.printed", names(gone), DateWords.sentence(day))
                : Text.of("casefile.done.sent", names(gone), DateWords.sentence(day));
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
