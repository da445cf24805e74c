package redress.desk.today;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.TextField;
import redress.calendar.Dates;
import redress.casework.Setup;
import redress.casework.WorkDate;
import redress.casework.Worklist.Item;
import redress.desk.kit.DateField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.LineForm;
import redress.desk.kit.Text;

/** The forms of Today: a row put aside, a reminder set. */
record LineForms(TodayDesk desk, Now now) {

    LineForm putAside(Item item) {
        Form form = new Form();
        DateField until = new DateField(now::typed);
        FormRow untilRow = FormRow.of(Text.of("today.field.until"), until);
        untilRow.hint(Text.of("today.hint.until")).check(() -> until.problem().or(() -> dayProblem(until.read(), 1)));
        until.dateProperty().subscribe(day -> untilRow.hint(warning(item, day)));
        TextField reason = new TextField();
        FormRow reasonRow = FormRow.of(Text.of("today.field.reason"), reason)
                .check(() -> missing(reason, Text.of("today.need.reason")));
        form.line(untilRow, reasonRow);
        return new LineForm(
                Text.of("today.aside"),
                item.work().subject(),
                form,
                Text.of("today.done.aside", item.work().subject()),
                () -> {
                    LocalDate day = until.read().orElseThrow();
                    String why = reason.getText();
                    return () -> desk.toDo().putAside(item, day, why, Setup.SIGNED_IN);
                });
    }

    /** A promise that would be broken meanwhile is said before it is put aside. */
    private static String warning(Item item, Optional<LocalDate> until) {
        return until.flatMap(item::brokenBy).map(promise -> broken(promise)).orElse(Text.of("today.hint.until"));
    }

    private static String broken(WorkDate promise) {
        return Text.of("today.hint.broken", promise.label(), Dates.inWords(promise.due()));
    }

    LineForm remind(Optional<Item> on) {
        Form form = new Form();
        TextField about = new TextField();
        FormRow aboutRow = FormRow.of(Text.of("today.field.about"), about)
                .check(() -> missing(about, Text.of("today.need.about")));
        DateField day = new DateField(now::typed);
        FormRow dayRow = FormRow.of(Text.of("today.field.day"), day)
                .hint(Text.of("today.hint.until"))
                .check(() -> day.problem().or(() -> dayProblem(day.read(), 0)));
        TextField reference = new TextField(on.map(item -> item.work().reference())
                .filter(words -> !words.isEmpty())
                .orElse(""));
        FormRow caseRow = FormRow.of(Text.of("today.field.case"), reference);
        form.line(aboutRow, dayRow, caseRow.width("width-short"));
        return new LineForm(
                Text.of("today.remind"), Text.of("today.remind.sentence"), form, Text.of("today.done.remind"), () -> {
                    Optional<String> onCase =
                            Optional.of(reference.getText().strip()).filter(typed -> !typed.isEmpty());
                    LocalDate when = day.read().orElseThrow();
                    String words = about.getText();
                    return () -> desk.toDo().remind(onCase, when, words, Setup.SIGNED_IN);
                });
    }

    /** What is wrong with a day that is to lie so many days ahead at least. */
    private Optional<String> dayProblem(Optional<LocalDate> day, int ahead) {
        if (day.isEmpty()) {
            return Optional.of(Text.of("today.need.day"));
        }
        return day.get().isBefore(now.today().plusDays(ahead))
                ? Optional.of(Text.of("today.need.later"))
                : Optional.empty();
    }

    private static Optional<String> missing(TextField field, String needed) {
        return field.getText().isBlank() ? Optional.of(needed) : Optional.empty();
    }
}
