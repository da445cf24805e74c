package redress.documents;

import redress.documents.LetterPage.AddressWindow;

/**
 * The envelopes letters go out in. The windows are those of usual British stock, 35 x 90 mm, 20 mm from the left; stock
 * differs, so a test sheet is held against it and the address moved.
 */
public enum Envelope {
    /** A4 folded in three. */
    DL("DL: folded in three", 50, 85, 34),
    /** A4 folded once. */
    C5("C5: folded once", 58, 85, 34),
    /** The address is written on the envelope or on a label. */
    NONE("No window", 45, 120, 40);

    /** How far an address may be moved from its usual place, in millimetres. */
    public static final int MOST = 12;

    private static final double LEFT = 25;

    private final String label;
    private final double top;
    private final double width;
    private final double height;

    Envelope(String label, double top, double width, double height) {
        this.label = label;
        this.top = top;
        this.width = width;
        this.height = height;
    }

    /** Its name as users read it. */
    public String label() {
        return label;
    }

    /** Where the address stands, moved by millimetres from its usual place. */
    public AddressWindow window(int down, int right) {
        return new AddressWindow(top + down, LEFT + right, width, height);
    }

    /** Where the sheet is folded: millimetres from its top. */
    double[] folds() {
        return switch (this) {
            case DL -> new double[] {99, 198};
            case C5 -> new double[] {148.5};
            case NONE -> new double[0];
        };
    }
}
