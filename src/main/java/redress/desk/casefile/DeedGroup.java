package redress.desk.casefile;

import redress.casework.Deed;
import redress.desk.kit.Text;

/** The headings under which the acts stand that are not wanted every day. */
enum DeedGroup {
    LETTERS,
    OFFICERS,
    POINTS,
    PEOPLE,
    RIGHTING,
    STAGES,
    SORTING,
    RECORD;

    String label() {
        return switch (this) {
            case LETTERS -> Text.of("casefile.group.letters");
            case OFFICERS -> Text.of("casefile.group.officers");
            case POINTS -> Text.of("casefile.group.points");
            case PEOPLE -> Text.of("casefile.group.people");
            case RIGHTING -> Text.of("casefile.group.righting");
            case STAGES -> Text.of("casefile.group.stages");
            case SORTING -> Text.of("casefile.group.sorting");
            case RECORD -> Text.of("casefile.group.record");
        };
    }

    static DeedGroup of(Deed deed) {
        return switch (deed) {
            case ACKNOWLEDGE,
                    THANK,
                    SEND_HOLDING,
                    SEND_UPDATE,
                    EXTEND,
                    RESPOND,
                    RECORD_RESPONSE,
                    MARK_SENT,
                    COPY_LETTER,
                    WRITE_LETTER,
                    NOTE_REFERENCE,
                    EXPLAIN_LATENESS -> LETTERS;
            case ALLOCATE,
                    SEND_PACK,
                    CHASE,
                    RECEIVE_REPLY,
                    SET_DRAFT_DATE,
                    ASK_SERVICE,
                    RECEIVE_CONTRIBUTION,
                    DROP_CONTRIBUTION,
                    ASK_APPROVAL,
                    RECORD_APPROVAL,
                    PASS_ON,
                    NAME_OFFICER,
                    INFORM_OFFICER,
                    INVOLVE_CONTRACTOR,
                    RECEIVE_CONTRACTOR_ANSWER,
                    TELL_STAFF -> OFFICERS;
            case FIND,
                    ADD_POINT,
                    CORRECT_POINT,
                    SPLIT_POINT,
                    RAISE_ISSUE,
                    CHECK_LATER_LETTER,
                    LINK,
                    UNLINK,
                    MARK_DUPLICATE -> POINTS;
            case NAME_REPRESENTATIVE,
                    ASK_CONSENT,
                    RECORD_CONSENT,
                    END_REPRESENTATIVE,
                    CLOSE_WITHOUT_CONSENT,
                    NOTE_STANDING,
                    JOIN_COMPLAINANT,
                    ASK_IDENTITY,
                    PROMISE_ASSISTANCE,
                    TELL_ASSISTANCE,
                    FINISH_ASSISTANCE,
                    OFFER_ADVOCACY,
                    NOTE_EQUALITY,
                    ADD_TO_GROUP,
                    WRITE_TO_GROUP,
                    JOIN_GROUP,
                    NOTE_WARD,
                    DESIGNATE -> PEOPLE;
            case AGREE_REMEDY,
                    APPROVE_REMEDY,
                    MOVE_REMEDY,
                    REPLACE_REMEDY,
                    FINISH_REMEDY,
                    ANALYSE_CAUSE,
                    NOTE_LEARNING,
                    AGREE_LEARNING,
                    TAKE_UP_LEARNING,
                    FINISH_LEARNING -> RIGHTING;
            case TRY_INFORMALLY,
                    RESOLVE_INFORMALLY,
                    REGISTER,
                    REQUEST_STAGE,
                    DECIDE_REQUEST,
                    TELL_DECISION,
                    NOTIFY_DEPARTMENT,
                    REPEAT_STAGE,
                    HAND_BUNDLE,
                    ASK_FACTS,
                    RECORD_FACTS,
                    WITHDRAW,
                    CLOSE,
                    REOPEN,
                    OMBUDSMAN_ASKS,
                    NAME_OMBUDSMAN,
                    OMBUDSMAN_RETURNS,
                    OMBUDSMAN_VIEW,
                    OMBUDSMAN_DECISION,
                    ANSWER_RECOMMENDATION,
                    FINISH_RECOMMENDATION,
                    TELL_MANAGERS -> STAGES;
            case BECOME_COMPLAINT,
                    CHANGE_KIND,
                    OPEN_ALONGSIDE,
                    NOTE_FORWARDING,
                    ASK_IN_WRITING,
                    ALERT_GOVERNANCE,
                    CHECK_AGE,
                    ANSWER_POST,
                    EXCLUDE,
                    ACCEPT_ANYWAY,
                    RECORD_ADVICE,
                    RAISE_ALARM,
                    END_ALARM -> SORTING;
            case NOTE, AGREE_CONTACT, SET_REMINDER, FINISH_REMINDER, CORRECT, VOID, CHOOSE_TEAM -> RECORD;
        };
    }
}
