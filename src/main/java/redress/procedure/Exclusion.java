package redress.procedure;

/**
 * A kind of matter outside the procedure.
 *
 * @param to where it goes instead
 * @param letter the template that tells the customer
 * @param partOfCase whether it may take out a part of a case while the rest goes on
 * @param acceptAnyway whether it may be taken all the same, with a reason
 */
public record Exclusion(
        String id, String text, String to, String letter, boolean partOfCase, boolean acceptAnyway, String clause) {}
