package redress.calendar;

/**
 * What a deadline counts from.
 *
 * @param label what happened, for people: "Received by telephone"
 * @param note a further sentence, or ""
 * @param receipt whether it is the receipt of something, so that the {@link ReceiptRule} applies to it
 */
public record Anchor(String label, String note, Moment moment, boolean receipt) {}
