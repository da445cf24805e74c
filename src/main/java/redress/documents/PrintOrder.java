package redress.documents;

/**
 * How something is to be printed, always on A4.
 *
 * @param copies 1 to 99
 * @param bothSides turned over the long edge; asked for also where the printer did not say that it can
 */
public record PrintOrder(Printer printer, int copies, boolean bothSides) {

    public static final int MOST_COPIES = 99;

    public PrintOrder {
        if (copies < 1 || copies > MOST_COPIES) {
            throw new IllegalArgumentException("1 to 99 copies can be printed, not " + copies);
        }
    }
}
