package redress.desk.settings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import redress.accounts.Permission;
import redress.accounts.Role;
import redress.casework.Export;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.documents.Block;
import redress.documents.Cell;
import redress.documents.ReportDocument;

/** What each role may do: made from the table the program enforces, to read here and to print on one page. */
final class RolesPanel extends VBox {

    RolesPanel(SettingsDesk desk) {
        getStyleClass().addAll("panel", "gap-panel", "settings-panel");
        getChildren().add(Words.section(Text.of("accounts.roles")));
        for (Role role : Role.values()) {
            getChildren().add(Words.body(Text.of("accounts.roles.one", role.label(), may(role))));
        }
        Command print = Command.of(
                        "accounts.roles.print",
                        Text.of("accounts.roles.print"),
                        () -> desk.printing()
                                .ask(
                                        this,
                                        Export.page("roles"),
                                        () -> paper(
                                                desk.setup()
                                                        .council()
                                                        .orElseThrow()
                                                        .name(),
                                                desk.cases().today())))
                .withIcon("fth-printer");
        FlowPane buttons = new FlowPane(ButtonRow.button(print));
        buttons.getStyleClass().add("settings-buttons");
        getChildren().add(buttons);
    }

    private static String may(Role role) {
        return Arrays.stream(Permission.values())
                .filter(permission -> permission.roles().contains(role))
                .map(permission -> lowered(permission.label()))
                .collect(Collectors.joining("; "));
    }

    private static String lowered(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** One row for each thing that may be done, one column for each role. */
    static ReportDocument paper(String council, LocalDate today) {
        List<Block.Column> columns = Stream.concat(
                        Stream.of(Block.Column.words(Text.of("accounts.roles.what"))),
                        Arrays.stream(Role.values()).map(role -> Block.Column.brief(role.label())))
                .toList();
        List<List<Cell>> rows = Arrays.stream(Permission.values())
                .map(permission -> Stream.concat(
                                Stream.of(permission.label()),
                                Arrays.stream(Role.values())
                                        .map(role -> permission.roles().contains(role)
                                                ? Text.of("accounts.roles.yes")
                                                : Text.of("accounts.roles.no")))
                        .map(Cell::words)
                        .toList())
                .toList();
        return new ReportDocument(
                council,
                Text.of("accounts.roles"),
                "",
                today,
                Text.of("accounts.roles.paper"),
                Text.of("settings.procedure.access"),
                List.of(new Block.Table(Text.of("accounts.roles"), columns, rows, List.of())));
    }
}
