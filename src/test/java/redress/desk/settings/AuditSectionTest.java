package redress.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import redress.casework.AuditLine;
import redress.casework.CaseState;
import redress.casework.Export;
import redress.casework.SampleCouncil;
import redress.desk.kit.LedgerTable;
import redress.desk.settings.SettingsScreen.Section;
import redress.people.Person;

/** Settings, Audit over a real database, on Monday 23 November 2026. */
@ExtendWith(ApplicationExtension.class)
class AuditSectionTest {

    @TempDir
    static Path folder;

    private SettingsWindow window;
    private CaseState garrod;

    @Start
    void start(Stage stage) throws IOException {
        window = new SettingsWindow(stage, folder);
        garrod = window.council.open(
                SampleCouncil.complaint(SettingsWindow.TODAY, Person.named("Mrs", "Pamela Garrod")));
        window.council.open(SampleCouncil.complaint(SettingsWindow.TODAY, Person.named("Mr", "Amos Pettit")));
        window.council.cases.traces().leaves(Export.list("cases"));
    }

    @AfterEach
    void close() throws InterruptedException {
        window.close();
    }

    private LedgerTable<?> table() {
        return window.nodes(LedgerTable.class).findFirst().orElseThrow();
    }

    private String rows() {
        StringBuilder rows = new StringBuilder();
        table().rows().forEach(row -> {
            AuditLine line = (AuditLine) row;
            rows.append(line.who())
                    .append(": ")
                    .append(line.what())
                    .append(", ")
                    .append(line.subject())
                    .append('\n');
        });
        return rows.toString();
    }

    @Test
    void theAuditIsToldRowByRowWithItsHeadAndOpensTheCaseARowIsAbout(FxRobot robot) throws IOException {
        window.choose(Section.AUDIT);
        window.until(() -> window.words().contains("the chain is whole"));

        assertThat(window.words())
                .contains(
                        "Newest row: ",
                        window.council.database.head().hash().toString().substring(0, 8));
        assertThat(rows())
                .contains("Ruth Calloway: Recorded a new case, " + garrod.reference())
                .contains("Ruth Calloway: Printed or exported a list, list cases")
                .doesNotContain("Garrod");

        Hyperlink link = window.nodes(Hyperlink.class)
                .filter(each -> each.getText().equals(garrod.reference()))
                .findFirst()
                .orElseThrow();
        robot.interact(link::fire);
        assertThat(window.opened.get()).isEqualTo(garrod.caseId());
        window.picture("settings-audit");
    }

    @Test
    void theRowsOfOneCaseAreFoundByItsReferenceAndAllComeBackWithEsc(FxRobot robot) {
        window.choose(Section.AUDIT);
        window.until(() -> window.words().contains("the chain is whole"));
        int all = table().rows().size();
        TextInputControl reference = window.field("Reference of a case");

        robot.interact(() -> reference.setText(garrod.reference()));
        window.until(() -> rows().lines().allMatch(line -> line.endsWith(garrod.reference())));
        assertThat(rows()).contains("Recorded a new case");

        robot.interact(() -> reference.setText("NN-9999-0001"));
        window.until(() -> window.words().contains("There is no case NN-9999-0001 that you may see."));
        robot.interact(() -> window.settings.escape());
        window.until(() -> table().rows().size() == all);
    }

    @Test
    void aRowChangedPastTheProgramIsToldAtTheTop() {
        window.council.database.write(
                new redress.db.Change(UUID.randomUUID(), 1, "lists.rebuild", "database"),
                tx -> tx.handle().execute("update audit set act = 'view.case' where n = 2"));
        window.choose(Section.AUDIT);

        window.until(() -> window.words().contains("The chain is broken. Audit row 2 was changed after it was saved."));
    }
}
