package redress.desk.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import redress.casework.CaseRow;
import redress.casework.CaseState;
import redress.casework.CaseTies;
import redress.casework.Concerns;
import redress.casework.Deed;
import redress.casework.Groups;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.FormRow;
import redress.desk.kit.PersonList;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.desk.kit.Words;
import redress.desk.kit.Work;
import redress.letters.LetterDraft;
import redress.people.Person;

/** The acts about many people who wrote about one matter. */
record GroupActs(Bench bench) {

    private static final int MOST = 5;

    /** What is written to the whole group. */
    private enum Letter {
        TELL,
        REPORT;

        String words() {
            return switch (this) {
                case TELL -> Text.of("concern.group.letter.tell");
                case REPORT -> Text.of("concern.group.letter.report");
            };
        }
    }

    Act add() {
        Fields fields = new Fields(bench.view());
        Work.Lane finding = bench.desk().post().work().lane();
        TextBox list = new TextBox(6);
        TextField find = new TextField();
        PersonList found = new PersonList(candidate -> {
            list.setText((list.getText().strip() + "\n" + line(candidate.person())).strip() + "\n");
            find.clear();
            list.requestFocus();
            list.end();
        });
        find.textProperty()
                .subscribe(
                        words -> finding.run(() -> groups().find(words, MOST)).then(found::offer));
        find.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                found.enter();
                key.consume();
            }
        });
        fields.form().row(FormRow.of(Text.of("concern.group.find"), find).hint(Text.of("concern.group.find.hint")));
        fields.form().add(found);
        fields.words().text(Text.of("concern.group.list"), list);
        fields.form()
                .row(FormRow.of(Text.of("concern.group.list"), list)
                        .hint(Text.of("concern.group.list.hint"))
                        .check(() -> list.getText().isBlank()
                                ? Optional.of(Text.of("concern.group.list.need"))
                                : Optional.empty()));
        fields.form().add(reading(list));
        DateField wrote = fields.day(Text.of("concern.group.wrote"));
        return Act.of(Deed.ADD_TO_GROUP, Text.of("concern.group.sentence"), fields, () -> {
            LocalDate day = wrote.read().orElseThrow();
            String pasted = list.getText();
            CaseState before = bench.view().state();
            CaseTies.Doing doing = bench.doing(bench.view().today());
            int people = (int) pasted.lines().filter(line -> !line.isBlank()).count();
            return Act.Doing.undoneBy(
                    Text.of("concern.group.done", people),
                    state -> groups().add(state, groups().read(pasted), day, doing),
                    state -> groups().takeBack(before, state, Text.of("casefile.undo.reason"), bench.undoing()));
        });
    }

    /** A person as a line of the list. */
    private static String line(Person person) {
        String line = person.name().isBlank() ? person.organisation() : person.name();
        for (String part :
                List.of(String.join(", ", person.address().lines().toList()), person.postcode(), person.email())) {
            line = part.isBlank() ? line : line + "; " + part;
        }
        return line;
    }

    /** How each line is read, shown before anything is stored. */
    private VBox reading(TextBox list) {
        VBox box = new VBox();
        box.getStyleClass().add("gap-small");
        Work.Lane lane = bench.desk().post().work().lane();
        list.textProperty()
                .subscribe(pasted -> lane.run(() -> readable(pasted)).then(read -> {
                    box.getChildren().clear();
                    if (!read.isEmpty()) {
                        box.getChildren().add(Words.strong(Text.of("concern.group.reads")));
                    }
                    read.forEach(one -> box.getChildren().add(Words.body(words(one))));
                }));
        return box;
    }

    /** What cannot be read yet is not shown: the sentence comes with saving. */
    private List<Groups.Newcomer> readable(String pasted) {
        try {
            return groups().read(pasted);
        } catch (Refused unreadable) {
            return List.of();
        }
    }

    private static String words(Groups.Newcomer one) {
        String name = one.person().fullName();
        if (!one.point().isBlank()) {
            return Text.of("concern.group.reads.own", name, one.point());
        }
        if (one.known()) {
            return Text.of("concern.group.reads.known", name);
        }
        boolean nowhere =
                one.person().address().isBlank() && one.person().email().isBlank();
        return nowhere ? Text.of("concern.group.reads.nowhere", name) : Text.of("concern.group.reads.new", name);
    }

    Act write() {
        Fields fields = new Fields(bench.view());
        ChoiceField<Letter> letter = fields.choice(
                Text.of("concern.group.letter"),
                List.of(Letter.values()),
                Letter::words,
                Text.of("concern.group.letter.need"));
        DateField date = fields.day(Text.of("casefile.field.letter-date"));
        return Act.of(Deed.WRITE_TO_GROUP, Text.of("concern.group.letter.sentence"), fields, () -> {
            boolean report = letter.chosen().orElseThrow() == Letter.REPORT;
            String purpose = report ? "covering" : "acknowledgement";
            List<Concerns.Member> to = bench.view()
                    .state()
                    .concerns()
                    .without(purpose, bench.view().state());
            LetterDraft draft = LetterDraft.with(purpose, date.read().orElseThrow(), Map.of());
            return new Act.Doing(
                    Text.of("concern.group.letter.done", to.size()),
                    state -> bench.desk().letters().writeToGroup(state, draft, to, Setup.SIGNED_IN, bench.request()));
        });
    }

    Act join() {
        Fields fields = new Fields(bench.view());
        CaseFinder other =
                new CaseFinder(bench.desk().cases(), bench.desk().post().work(), found -> {});
        fields.words().text(Text.of("contact.case"), other.field());
        fields.form().add(other);
        fields.form().watch(other.row());
        TextBox reason = fields.box(Text.of("concern.group.join.why"), "", Text.of("casefile.need.why"));
        return Act.of(Deed.JOIN_GROUP, Text.of("concern.group.join.sentence"), fields, () -> {
            String leading = other.chosen().map(CaseRow::reference).orElseThrow();
            String why = reason.getText();
            CaseTies.Doing doing = bench.doing(bench.view().today());
            return Act.Doing.undoneBy(
                    Text.of("concern.group.join.done", bench.view().state().reference(), leading),
                    state -> groups().join(state, leading, why, doing),
                    state -> bench.desk()
                            .cases()
                            .ties()
                            .untie(state, leading, Text.of("casefile.undo.reason"), bench.undoing()));
        });
    }

    private Groups groups() {
        return bench.desk().cases().groups();
    }
}
