package redress;

import javafx.application.Application;
import redress.commands.Commands;

/** Where the program starts: with words it runs that command, without it opens the desk. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(args.length > 0 ? Commands.run(args, System.out, System.err) : desk());
    }

    private static int desk() {
        if (Display.isMissing()) {
            return demonstration();
        }
        try {
            Application.launch(Redress.class);
            return 0;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            return demonstration();
        }
    }

    private static int demonstration() {
        System.out.println(Display.NONE);
        return Display.demonstrate();
    }
}
