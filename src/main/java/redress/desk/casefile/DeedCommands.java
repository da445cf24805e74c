package redress.desk.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import redress.casework.Deed;
import redress.desk.kit.Command;

/** Every deed as a command, those not possible now with their reason; a few have keys of their own. */
record DeedCommands(CaseView view, Consumer<Deed> open) {

    /** What may be wanted in any case at any time; all else stands beside the case. */
    private static final List<Deed> MORE = List.of(
            Deed.NOTE,
            Deed.SET_REMINDER,
            Deed.WRITE_LETTER,
            Deed.COPY_LETTER,
            Deed.ADD_POINT,
            Deed.LINK,
            Deed.NAME_REPRESENTATIVE,
            Deed.NOTE_REFERENCE,
            Deed.CHOOSE_TEAM,
            Deed.WITHDRAW,
            Deed.CORRECT,
            Deed.VOID);

    List<Command> all() {
        List<Command> all = new ArrayList<>();
        view.actions().possible().forEach(deed -> all.add(command(deed)));
        view.actions()
                .refusals()
                .forEach((deed, reason) -> all.add(command(deed).unless(() -> Optional.of(reason))));
        return all;
    }

    /** Those that stand under More, where they are possible. */
    List<Command> underMore() {
        return MORE.stream().filter(view.actions()::may).map(this::command).toList();
    }

    private Command command(Deed deed) {
        Command command = Command.of("case." + deed.name(), deed.label(), () -> open.accept(deed))
                .withIcon(Labels.icon(deed));
        return switch (deed) {
            case RESPOND -> command.withKeys("Shortcut+R");
            case CHASE -> command.withKeys("Shortcut+Shift+C");
            // here too Ctrl+M notes a contact, on this case
            case NOTE -> command.withKeys("Shortcut+M");
            default -> command;
        };
    }
}
