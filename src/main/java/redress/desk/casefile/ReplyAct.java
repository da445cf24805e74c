package redress.desk.casefile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import redress.calendar.Moment;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.casework.OfficerWork;
import redress.casework.PointState;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.casework.Step;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Command;
import redress.desk.kit.DateField;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.letters.OfficerAnswer;
import redress.letters.ReplyReader;
import redress.procedure.Choice;

/**
 * The officer's answer, dropped as a file, pasted or typed: what was read is shown in the fields, and only what stands
 * there when it is saved is recorded.
 */
final class ReplyAct {

    private static final int LARGEST = 50 * 1024 * 1024;

    /** The fields of one point. */
    private record OnPoint(PointState point, ChoiceField<Choice> finding, TextBox reasons) {}

    private final Bench bench;
    private final Fields fields;
    private final ReplyReader reader;
    private final Map<String, TextBox> letter = new LinkedHashMap<>();
    private final List<OnPoint> points = new ArrayList<>();
    private TextField from;
    private ChoiceField<ReplyWay> way;
    private ChoiceField<Boolean> draft;
    private TextBox text;
    private DateField day;
    private Optional<Path> file = Optional.empty();

    ReplyAct(Bench bench) {
        this.bench = bench;
        this.fields = new Fields(bench.view());
        this.reader = new ReplyReader(bench.view().today());
    }

    Act receive() {
        fields.form().add(chooser());
        from = fields.line(Text.of("officers.field.from"), Text.of("officers.need.from"));
        state().holder().map(Happening.Allocated::officer).ifPresent(from::setText);
        way = fields.choice(
                Text.of("officers.field.way"),
                List.of(ReplyWay.values()),
                ReplyWay::words,
                Text.of("officers.need.way"));
        draft = fields.choice(
                Text.of("officers.field.draft-or-answer"),
                List.of(true, false),
                isDraft -> isDraft ? Text.of("officers.choice.draft") : Text.of("officers.choice.answer"),
                Text.of("officers.need.draft-or-answer"));
        text = fields.box(
                Text.of("officers.field.answer"), Text.of("officers.hint.answer"), Text.of("officers.need.answer"));
        for (PointState point : state().points()) {
            ChoiceField<Choice> finding = fields.choice(
                    Text.of("casefile.field.finding", point.number()), FindingAct.choices(state()), Choice::label, "");
            TextBox reasons = fields.box(Text.of("casefile.field.reasons", point.number()), point.text(), "");
            points.add(new OnPoint(point, finding, reasons));
        }
        letter.put("response.checked", fields.box(Text.of("casefile.field.checked"), "", ""));
        letter.put("response.apology", fields.box(Text.of("casefile.field.apology"), "", ""));
        letter.put("response.remedy", fields.box(Text.of("casefile.field.remedy"), "", ""));
        letter.put("response.learning", fields.box(Text.of("casefile.field.learning"), "", ""));
        day = fields.day(Text.of("officers.field.came"));
        fields.form().setOnDragOver(ReplyAct::accept);
        fields.form().setOnDragDropped(this::dropped);
        return Act.of(Deed.RECEIVE_REPLY, Text.of("officers.act.reply"), fields, this::doing);
    }

    private Act.Doing doing() {
        Moment came = Moment.of(day.read().orElseThrow());
        List<Happening> further = new ArrayList<>();
        for (OnPoint answered : points) {
            answered.finding()
                    .chosen()
                    .ifPresent(finding -> further.add(new Happening.FindingMade(
                            answered.point().number(),
                            finding.id(),
                            answered.reasons().getText().strip())));
        }
        Map<String, String> words = new LinkedHashMap<>();
        letter.forEach((field, box) -> {
            if (!box.getText().isBlank()) {
                words.put(field, box.getText().strip());
            }
        });
        String who = from.getText().strip();
        String how = way.chosen().orElseThrow().id();
        boolean isDraft = draft.chosen().orElseThrow();
        String said = text.getText().strip();
        Optional<Path> original = file;
        return new Act.Doing(Text.of("officers.done.reply", who), state -> {
            String kept = original.map(ReplyAct::bytes)
                    .map(bytes -> bench.desk().officers().packs().keep(bytes))
                    .orElse("");
            List<Step> steps = new ArrayList<>();
            steps.add(step(
                    came,
                    new OfficerWork.ReplyReceived(
                            who,
                            how,
                            isDraft,
                            said,
                            words,
                            original.map(ReplyAct::name).orElse(""),
                            kept)));
            further.forEach(finding -> steps.add(step(came, finding)));
            return bench.desk()
                    .cases()
                    .record(state.caseId(), state.version(), steps, Setup.SIGNED_IN, bench.request());
        });
    }

    private Step step(Moment came, Happening what) {
        return new Step(came, bench.view().coordinator(), what);
    }

    private Node chooser() {
        Button choose = ButtonRow.button(Command.of("officers.file", Text.of("officers.file.choose"), this::choose)
                .withIcon("fth-paperclip"));
        choose.setMaxWidth(Double.MAX_VALUE);
        return choose;
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Text.of("officers.file.choose"));
        Optional.ofNullable(chooser.showOpenDialog(fields.form().getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(this::read);
    }

    private static void accept(DragEvent drag) {
        if (drag.getDragboard().hasFiles() || drag.getDragboard().hasString()) {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
        }
    }

    private void dropped(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            read(drag.getDragboard().getFiles().get(0).toPath());
        } else if (drag.getDragboard().hasString()) {
            show(reader.pasted(state(), drag.getDragboard().getString()));
        }
        drag.setDropCompleted(true);
        drag.consume();
    }

    /** Reads a file into the fields; what it cannot read is said, and nothing in the fields is lost. */
    void read(Path chosen) {
        try {
            OfficerAnswer answer = reader.read(state(), name(chosen), bytes(chosen));
            file = Optional.of(chosen);
            show(answer);
            bench.desk().undo().tell(Text.of("officers.file.read", name(chosen)));
        } catch (Refused refused) {
            bench.desk().undo().note(refused.getMessage());
        }
    }

    private void show(OfficerAnswer answer) {
        ReplyWay.of(answer.way()).ifPresent(way::choose);
        answer.draft().ifPresent(draft::choose);
        text.setText(answer.text());
        answer.came().ifPresent(day::set);
        for (OnPoint asked : points) {
            Optional.ofNullable(answer.points().get(asked.point().number())).ifPresent(said -> {
                said.finding()
                        .flatMap(id -> FindingAct.choices(state()).stream()
                                .filter(c -> c.id().equals(id))
                                .findFirst())
                        .ifPresent(asked.finding()::choose);
                asked.reasons().setText(said.found());
            });
        }
        answer.letterWords().forEach((field, words) -> letter.get(field).setText(words));
    }

    private static byte[] bytes(Path chosen) {
        try {
            if (Files.size(chosen) > LARGEST) {
                throw new Refused(Text.of("officers.file.too-large"));
            }
            return Files.readAllBytes(chosen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path chosen) {
        return String.valueOf(chosen.getFileName());
    }

    private CaseState state() {
        return bench.view().state();
    }
}
