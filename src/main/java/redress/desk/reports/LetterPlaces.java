package redress.desk.reports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import redress.casework.Setup;
import redress.codes.AnnualLetter;
import redress.codes.AnnualLetters;
import redress.codes.Code;
import redress.codes.LetterFigure;
import redress.desk.kit.Command;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.reports.ReportingPeriod;

/** The form for the figures of an ombudsman's annual letter. */
final class LetterPlaces {

    private static final String WIDTH = "width-short";
    private static final String NUMBER = "[0-9]{1,6}";

    private final ReportsDesk desk;
    private final AnnualLetters letters;
    private final CodePlaces.Surroundings around;

    LetterPlaces(ReportsDesk desk, CodePlaces.Surroundings around) {
        this.desk = desk;
        this.letters = desk.reports().letters();
        this.around = around;
    }

    /** A link for each ombudsman that writes about this year; none about a quarter or a month. */
    List<Hyperlink> links(ReportingPeriod year, List<Code> codes) {
        return year.isYear()
                ? codes.stream()
                        .map(code -> Words.act(
                                "codes.letter",
                                Text.of("codes.letter", code.ombudsman()),
                                () -> around.read(() -> letters.of(year.toString(), code), this::write)))
                        .toList()
                : List.of();
    }

    private void write(AnnualLetter before) {
        Code code = before.code();
        String year = before.year();
        Map<LetterFigure, TextField> fields = new EnumMap<>(LetterFigure.class);
        ReportForm form = new ReportForm(
                "letter-" + year + "-" + code.id(),
                Text.of("codes.letter.of", code.ombudsman(), year),
                desk.drafts(),
                Command.of(
                        "codes.letter.keep", Text.of("codes.letter.keep"), () -> keep(typed(before, fields), before)),
                around::leave);
        form.add(Words.small(Text.of("codes.letter.hint")));
        List<FormRow> rows = LetterFigure.of(code).stream()
                .map(figure -> {
                    TextField field = form.field(
                            figure.id(),
                            before.figure(figure).map(String::valueOf).orElse(""));
                    fields.put(figure, field);
                    String label = figure.percent() ? Text.of("codes.letter.percent", figure.label()) : figure.label();
                    return FormRow.of(label, field)
                            .width(WIDTH)
                            .check(() -> problem(figure, field.getText(), typed(before, fields)));
                })
                .toList();
        rows.forEach(form::row);
        around.open(form);
    }

    private static Optional<String> problem(LetterFigure figure, String words, AnnualLetter letter) {
        return words.isBlank() || words.strip().matches(NUMBER)
                ? letter.problem(figure)
                : Optional.of(Text.of("codes.letter.number"));
    }

    /** What stands in the fields; what is no number is left out. */
    private static AnnualLetter typed(AnnualLetter of, Map<LetterFigure, TextField> fields) {
        Map<LetterFigure, Integer> figures = new EnumMap<>(LetterFigure.class);
        fields.forEach((figure, field) -> {
            if (field.getText().strip().matches(NUMBER)) {
                figures.put(figure, Integer.valueOf(field.getText().strip()));
            }
        });
        return new AnnualLetter(of.year(), of.code(), figures);
    }

    private void keep(AnnualLetter letter, AnnualLetter before) {
        around.act(
                Text.of("codes.letter.kept", letter.code().ombudsman(), letter.year()),
                () -> letters.keep(letter, Setup.SIGNED_IN),
                () -> letters.keep(before, Setup.SIGNED_IN));
    }
}
