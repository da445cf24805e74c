package redress.casework;

import java.util.Locale;

/** What a co-ordinator can do to a case; the words on the button are {@link #label}. */
public enum Deed {
    ACKNOWLEDGE("Acknowledge"),
    THANK("Thank and pass on"),
    ALLOCATE("Give to an officer"),
    SEND_PACK("Send the pack"),
    CHASE("Chase the officer"),
    RECEIVE_REPLY("Record the officer's answer"),
    SET_DRAFT_DATE("Set when the draft is wanted"),
    ASK_SERVICE("Ask another service"),
    RECEIVE_CONTRIBUTION("Record a contribution"),
    DROP_CONTRIBUTION("Withdraw a question to a service"),
    ASK_APPROVAL("Ask for approval"),
    RECORD_APPROVAL("Record the approval"),
    TRY_INFORMALLY("Record an informal attempt"),
    RESOLVE_INFORMALLY("Resolve informally"),
    REGISTER("Register as a formal complaint"),
    BECOME_COMPLAINT("Make it a complaint"),
    CHANGE_KIND("Change the kind"),
    OPEN_ALONGSIDE("Open another case from the same letter"),
    NOTE_FORWARDING("Record when it was forwarded"),
    AGREE_CONTACT("Agree when to contact again"),
    ASK_IN_WRITING("Record that it was asked for in writing"),
    ALERT_GOVERNANCE("Tell Information Governance"),
    PASS_ON("Pass to the manager"),
    SEND_HOLDING("Send a holding letter"),
    SEND_UPDATE("Send an update"),
    EXTEND("Extend the time"),
    FIND("Record a finding"),
    RESPOND("Write the response"),
    RECORD_RESPONSE("Record a spoken response"),
    EXPLAIN_LATENESS("Say why it was late"),
    RAISE_ISSUE("Record a new issue"),
    MARK_SENT("Send a letter"),
    COPY_LETTER("Send a copy of a letter"),
    WRITE_LETTER("Write another letter"),
    AGREE_REMEDY("Agree a remedy"),
    FINISH_REMEDY("Record the remedy as done"),
    NOTE_LEARNING("Note what was learned"),
    AGREE_LEARNING("Agree a learning action"),
    FINISH_LEARNING("Record the change as made"),
    TELL_STAFF("Record that staff were told"),
    NOTE("Note a contact"),
    SET_REMINDER("Set a reminder"),
    FINISH_REMINDER("Mark as done"),
    ADD_POINT("Add a point"),
    CORRECT_POINT("Change a point"),
    SPLIT_POINT("Split off a point"),
    LINK("Link with another case"),
    UNLINK("Undo a link"),
    MARK_DUPLICATE("Mark as a duplicate"),
    NAME_REPRESENTATIVE("Name a representative"),
    ASK_CONSENT("Record that consent was asked for"),
    RECORD_CONSENT("Record the answer about consent"),
    END_REPRESENTATIVE("End a representation"),
    NOTE_REFERENCE("Note their reference"),
    NAME_OFFICER("Name the officer complained about"),
    INFORM_OFFICER("Keep the named officer informed"),
    INVOLVE_CONTRACTOR("Involve a contractor"),
    RECEIVE_CONTRACTOR_ANSWER("Record the contractor's answer"),
    ADD_TO_GROUP("Add people to the group"),
    WRITE_TO_GROUP("Write to the group"),
    JOIN_GROUP("Join a group"),
    NOTE_WARD("Note the ward"),
    CHECK_AGE("Check how old it is"),
    ANSWER_POST("Record what was done about a post"),
    NOTE_STANDING("Say as whom they write"),
    JOIN_COMPLAINANT("Add a joint complainant"),
    ASK_IDENTITY("Record that identity was asked for"),
    PROMISE_ASSISTANCE("Promise help"),
    TELL_ASSISTANCE("Record that they were told of the help"),
    FINISH_ASSISTANCE("Record the help as given"),
    OFFER_ADVOCACY("Note an offer of advocacy"),
    NOTE_EQUALITY("Note an equality matter"),
    CLOSE_WITHOUT_CONSENT("Close for want of consent"),
    EXCLUDE("Exclude the matter"),
    ACCEPT_ANYWAY("Take it all the same"),
    RECORD_ADVICE("Record advice asked for"),
    RAISE_ALARM("Raise an alarm"),
    END_ALARM("End an alarm"),
    WITHDRAW("Withdraw"),
    REQUEST_STAGE("Record a request for the next stage"),
    DECIDE_REQUEST("Decide on the request"),
    TELL_DECISION("Write the letter about the decision"),
    NOTIFY_DEPARTMENT("Notify the department"),
    REPEAT_STAGE("Answer this stage again"),
    HAND_BUNDLE("Hand over the bundle"),
    ASK_FACTS("Ask for a fact check"),
    RECORD_FACTS("Record the fact check"),
    DESIGNATE("Note a Designated Person"),
    CLOSE("Close"),
    REOPEN("Reopen"),
    CORRECT("Correct an entry"),
    VOID("Take an entry back");

    private final String label;

    Deed(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The id of the page of the help about it: "act-send-holding". */
    public String helpPage() {
        return "act-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
