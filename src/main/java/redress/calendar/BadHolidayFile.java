package redress.calendar;

/** A bank-holiday file cannot be used; the message is one sentence that says what is wrong and what to do. */
public final class BadHolidayFile extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    BadHolidayFile(String what) {
        super("This is not a bank-holiday file in gov.uk's form: " + what + ". Load the file from gov.uk unchanged.");
    }
}
