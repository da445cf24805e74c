package redress.conduct;

/** What can be done in the process, in the order in which it usually is. */
public enum ConductDeed {
    BEGIN("Begin"),
    TAKE_OVER("Record a restriction decided before"),
    CONSIDER("Say what was found about circumstances"),
    REVIEW_CASES("Record the review of the cases"),
    ASK_ADVICE("Record a senior manager's advice"),
    NOTE_LEGAL_ADVICE("Note legal advice"),
    WARN("Write the warning"),
    RECORD_COMMENT("Record what the person says"),
    CONSULT("Record who was consulted"),
    DECIDE("Record the decision to restrict"),
    LEAVE_OFF("End without a restriction"),
    TELL("Write the decision letter"),
    CHECK_LATER("Record the check of a later letter"),
    KEEP("Keep a note, call or letter"),
    REVIEW("Record the review");

    private final String label;

    ConductDeed(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
