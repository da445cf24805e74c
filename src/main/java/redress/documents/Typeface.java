package redress.documents;

/** The typefaces a council may choose for its letters. */
public enum Typeface {
    /** The width of Arial: what most councils' house rules ask for. */
    LIBERATION_SANS("Liberation Sans", "LiberationSans"),
    /** Drawn by the Braille Institute so that no two letters look alike. */
    ATKINSON_HYPERLEGIBLE("Atkinson Hyperlegible Next", "AtkinsonHyperlegibleNext");

    private final String label;
    private final String file;

    Typeface(String label, String file) {
        this.label = label;
        this.file = file;
    }

    /** Its name as users read it. */
    public String label() {
        return label;
    }

    String file() {
        return file;
    }
}
