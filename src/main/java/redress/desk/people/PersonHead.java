package redress.desk.people;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import redress.casework.CaseRow;
import redress.desk.kit.Allowed;
import redress.desk.kit.Banner;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.DateWords;
import redress.desk.kit.Icon;
import redress.desk.kit.PageHeader;
import redress.desk.kit.Status;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.people.Restriction;

/** What stands at the head of a person's page. */
final class PersonHead {

    private PersonHead() {}

    /** The name, since when the person has written, and what can be done. */
    static PageHeader of(PersonView now, Runnable toPeople, List<Command> seldom, Command holdings) {
        MenuButton more = new MenuButton(Text.of("people.more"), new Icon("fth-more-horizontal"));
        for (Command command : seldom) {
            more.getItems().add(Allowed.item(new MenuItem(command.text()), command, more));
        }
        HBox actions = new HBox(ButtonRow.button(holdings), more);
        actions.getStyleClass().add("gap-panel");
        return new PageHeader(now.profile().person().fullName())
                .path(
                        Words.link(Text.of("people.title"), Text.of("people.back"), toPeople),
                        Words.small("/"),
                        Words.small(since(now.page().cases())))
                .right(actions);
    }

    private static String since(List<CaseRow> cases) {
        return cases.isEmpty()
                ? Text.of("people.cases.none")
                : Text.of(
                        "people.cases.since",
                        cases.size(),
                        DateWords.sentence(cases.get(cases.size() - 1).received()));
    }

    /** Until when contact is restricted. */
    static Banner banner(Restriction restriction, LocalDate today) {
        boolean overdue = restriction.review().isBefore(today);
        String day = DateWords.heading(restriction.review());
        return new Banner(
                overdue ? Status.LATE : Status.RESTRICTED,
                overdue ? Text.of("people.restricted.overdue", day) : Text.of("people.restricted.until", day),
                restriction.terms());
    }
}
