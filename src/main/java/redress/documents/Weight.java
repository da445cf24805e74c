package redress.documents;

/** How heavy letters are drawn. */
enum Weight {
    REGULAR("Regular"),
    BOLD("Bold");

    private final String file;

    Weight(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }
}
