package redress.desk.reports;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import redress.desk.kit.Focus;
import redress.desk.kit.Icon;
import redress.desk.kit.Text;
import redress.reports.AnnualReport;

/** The sections of a report, one under the other; a pencil stands at those that need the council's own words. */
final class SectionList extends ListView<AnnualReport.Section> {

    SectionList() {
        getStyleClass().addAll("width-medium", "report-sections");
        setAccessibleText(Text.of("reports.sections"));
        setMinWidth(USE_PREF_SIZE);
        Focus.escapeLeaves(this);
        setCellFactory(list -> new Cell());
    }

    private static final class Cell extends ListCell<AnnualReport.Section> {

        private final Icon pencil = new Icon("fth-edit-3", "icon-due");

        Cell() {
            setContentDisplay(ContentDisplay.RIGHT);
        }

        @Override
        protected void updateItem(AnnualReport.Section item, boolean empty) {
            super.updateItem(item, empty);
            boolean wanting = !empty && item != null && item.needsWords();
            setText(empty || item == null ? "" : item.title());
            setGraphic(wanting ? pencil : null);
            setAccessibleText(wanting ? Text.of("reports.sections.wanting", item.title()) : getText());
        }
    }
}
