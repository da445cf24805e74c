package redress;

/**
 * The libraries' own log goes nowhere: their lines would mix with what a command says, and may quote a case. Named by
 * the property java.util.logging.config.class, with which support can choose another.
 */
public final class Quiet {

    private static final String CONFIGURED_BY = "java.util.logging.config.class";

    /** The log is made through this constructor when a library first asks for it. Configuring nothing leaves it no way out. */
    public Quiet() {}

    static void libraries() {
        if (System.getProperty(CONFIGURED_BY) == null && System.getProperty("java.util.logging.config.file") == null) {
            System.setProperty(CONFIGURED_BY, Quiet.class.getName());
        }
    }
}
