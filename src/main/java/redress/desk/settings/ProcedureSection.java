package redress.desk.settings;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import redress.desk.kit.Words;
import redress.procedure.Procedure;
import redress.procedure.ProcedurePage;

/** The procedure in force today as a page to read, each rule with its clause. */
final class ProcedureSection {

    private ProcedureSection() {}

    static Node of(Procedure procedure) {
        VBox page = new VBox();
        page.getStyleClass().addAll("panel", "gap-panel", "settings-panel");
        for (ProcedurePage.Part part : ProcedurePage.of(procedure)) {
            VBox lines = new VBox(Words.section(part.heading()));
            lines.getStyleClass().add("gap-small");
            part.sentences().forEach(sentence -> lines.getChildren().add(Words.body(sentence)));
            page.getChildren().add(lines);
        }
        page.setFocusTraversable(true); // so that the arrow keys scroll it
        page.setAccessibleText(procedure.council());
        return page;
    }
}
