package redress.desk.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import redress.casework.Deed;
import redress.casework.Entry;
import redress.casework.Happening;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateWords;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;

/** The acts that put an earlier entry right: nothing is edited, a further entry says what was wrong. */
record MendingActs(Bench bench) {

    Act correct() {
        Fields fields = new Fields(bench.view());
        ChoiceField<Entry> entry = entries(fields, standing(true));
        ChoiceField<Correctable> field = fields.choice(
                Text.of("casefile.field.field"),
                List.<Correctable>of(),
                f -> Correctable.words(f.path()),
                Text.of("casefile.need.field"));
        TextBox value = new TextBox(2);
        fields.words().text(Text.of("casefile.field.value"), value);
        fields.form()
                .row(FormRow.of(Text.of("casefile.field.value"), value)
                        .check(() -> field.chosen()
                                .filter(Correctable::date)
                                .flatMap(ignored -> unreadable(value.getText()))));
        entry.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                field.offer(Correctable.of(chosen));
            }
        });
        field.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                value.setText(chosen.day().map(DateWords::field).orElse(chosen.now()));
            }
        });
        TextBox reason = reason(fields);
        return Act.of(Deed.CORRECT, Text.of("casefile.act.correct"), fields, () -> {
            Correctable chosen = field.chosen().orElseThrow();
            String now = chosen.date() && !value.getText().isBlank()
                    ? bench.view().typed(value.getText()).toString()
                    : bench.view().labels().idOf(value.getText());
            return bench.record(
                    Text.of("casefile.done.corrected", Correctable.words(chosen.path())),
                    bench.view().today(),
                    new Happening.Corrected(entry.chosen().orElseThrow().seq(), chosen.path(), now, reason.getText()));
        });
    }

    private java.util.Optional<String> unreadable(String typed) {
        try {
            if (!typed.isBlank()) {
                bench.view().typed(typed);
            }
            return java.util.Optional.empty();
        } catch (IllegalArgumentException e) {
            return java.util.Optional.of(e.getMessage());
        }
    }

    Act takeBack() {
        Fields fields = new Fields(bench.view());
        ChoiceField<Entry> entry = entries(fields, standing(false));
        TextBox reason = reason(fields);
        return Act.of(
                Deed.VOID,
                Text.of("casefile.act.void"),
                fields,
                () -> bench.record(
                        Text.of("casefile.done.voided"),
                        bench.view().today(),
                        new Happening.Voided(entry.chosen().orElseThrow().seq(), reason.getText())));
    }

    /** The entries that still count, newest first; the receipt can be corrected but not taken back. */
    private List<Entry> standing(boolean withReceipt) {
        Set<Long> gone = bench.view().state().timeline().voided();
        return bench.view().state().timeline().entries().stream()
                .filter(entry -> !gone.contains(entry.seq()))
                .filter(entry -> !(entry.what() instanceof Happening.Voided))
                .filter(entry -> !withReceipt || !(entry.what() instanceof Happening.Corrected))
                .filter(entry -> withReceipt || !(entry.what() instanceof Happening.Received))
                .sorted(Comparator.comparing(Entry::seq).reversed())
                .toList();
    }

    private ChoiceField<Entry> entries(Fields fields, List<Entry> entries) {
        Sentences sentences = new Sentences(bench.view().state());
        return fields.choice(
                Text.of("casefile.field.entry"),
                entries,
                entry -> Text.of(
                        "casefile.field.entry-words",
                        DateWords.list(entry.happened().date(), bench.view().today()),
                        sentences.of(entry).title()),
                Text.of("casefile.need.entry"));
    }

    private static TextBox reason(Fields fields) {
        return fields.box(Text.of("casefile.field.mend-why"), "", Text.of("casefile.need.why"));
    }
}
