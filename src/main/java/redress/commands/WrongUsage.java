package redress.commands;

/** A command asked for in a way that cannot be meant: exit status 2. The message is one sentence or two for the user. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsage(String sentence) {
        super(sentence);
    }
}
