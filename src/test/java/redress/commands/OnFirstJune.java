package redress.commands;

/** One command, run on the day of {@link Ran#CLOCK} in a process of its own. */
final class OnFirstJune {

    private OnFirstJune() {}

    public static void main(String[] args) {
        Ran ran = Ran.redress(args);
        System.out.print(ran.out());
        System.err.print(ran.err());
        System.exit(ran.status());
    }
}
