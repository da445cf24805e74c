package redress.casework;

import java.util.List;
import java.util.Optional;
import redress.procedure.CaseKind;
import redress.procedure.KindRule;
import redress.procedure.Procedure;
import redress.procedure.Stage;

/**
 * Where in the procedure an imported case began, and where it went on.
 *
 * @param first id of the stage it began in; "" for kinds without stages
 * @param second id of the stage that was asked for later; "" where none was
 */
record ImportStages(String first, String second) {

    private static final ImportStages NONE = new ImportStages("", "");

    static ImportStages of(ImportRow row, Procedure procedure, CaseKind kind, ImportDays days) {
        Optional<String> usual = procedure.kind(kind).flatMap(KindRule::firstStage);
        if (usual.isEmpty()) {
            return NONE;
        }
        List<Stage> stages =
                procedure.stages().stream().filter(stage -> !stage.external()).toList();
        Optional<Stage> named = named(row, stages);
        if (days.secondRequested().isEmpty()) {
            if (named.filter(stage -> isFurther(stage, stages)).isPresent()) {
                row.doubt(row.quoted(ImportColumn.STAGE) + " needs the date in stage-2-requested.");
            }
            return new ImportStages(named.map(Stage::id).orElse(usual.get()), "");
        }
        List<Stage> formal = stages.stream().filter(Stage::formal).toList();
        Optional<Stage> second = named.filter(stage -> isFurther(stage, stages))
                .or(() -> formal.stream().skip(1).findFirst());
        if (second.isEmpty()) {
            row.doubt("stage-2-requested has a date, but this procedure has one stage only.");
            return NONE;
        }
        if (named.filter(stage -> !isFurther(stage, stages)).isPresent()) {
            row.doubt(row.quoted(ImportColumn.STAGE) + " does not agree with the date in stage-2-requested.");
        }
        return new ImportStages(
                formal.get(Math.max(0, formal.indexOf(second.get()) - 1)).id(),
                second.get().id());
    }

    /** Whether it is one that must be asked for: not the first formal one, nor an informal attempt before it. */
    private static boolean isFurther(Stage stage, List<Stage> stages) {
        return stage.formal() && stages.stream().filter(Stage::formal).toList().indexOf(stage) > 0;
    }

    private static Optional<Stage> named(ImportRow row, List<Stage> stages) {
        String typed = ImportText.key(row.text(ImportColumn.STAGE))
                .replace("one", "1")
                .replace("two", "2")
                .replace("three", "3");
        if (typed.isEmpty() || typed.equals("ombudsman")) {
            return Optional.empty();
        }
        String wanted = typed.matches("\\d") ? "stage " + typed : typed;
        Optional<Stage> found = stages.stream()
                .filter(stage -> ImportText.key(stage.id()).equals(wanted)
                        || ImportText.key(stage.label()).equals(wanted))
                .findFirst();
        if (found.isEmpty()) {
            row.doubt(row.quoted(ImportColumn.STAGE) + " is not a stage of this procedure. It has "
                    + String.join(", ", stages.stream().map(Stage::id).toList()) + ".");
        }
        return found;
    }
}
