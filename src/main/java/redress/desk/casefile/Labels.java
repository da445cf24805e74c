package redress.desk.casefile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import redress.casework.Deed;
import redress.desk.kit.Text;
import redress.procedure.Choice;
import redress.procedure.Exclusion;
import redress.procedure.LetterPurpose;
import redress.procedure.Procedure;
import redress.procedure.Stage;

/** The words for the ids of a procedure. An id it does not know is shown as it is, with blanks for hyphens. */
record Labels(Procedure procedure) {

    String outcome(String id) {
        return label(procedure.outcomes(), id);
    }

    String cause(String id) {
        return label(procedure.causes(), id);
    }

    String takenBy(String id) {
        return label(procedure.takenBy(), id);
    }

    /** Who did something: the label of the team where its id was recorded, else the name as it was recorded. */
    String who(String doneBy) {
        return procedure.takenBy().stream()
                .filter(team -> team.id().equals(doneBy))
                .map(Choice::label)
                .findFirst()
                .orElse(doneBy);
    }

    String stage(String id) {
        return procedure.stage(id).map(Stage::label).orElse(id);
    }

    String exclusion(String id) {
        return procedure.exclusions().stream()
                .filter(e -> e.id().equals(id))
                .map(Exclusion::text)
                .findFirst()
                .orElse(plain(id));
    }

    String letter(String purpose) {
        return LetterPurpose.of(purpose).map(LetterPurpose::label).orElse(plain(purpose));
    }

    /** "by telephone", "in person", "through the website". */
    String channel(String id) {
        return switch (id) {
            case "in-person" -> Text.of("casefile.channel.in-person");
            case "telephone", "email", "letter" ->
                Text.of("casefile.channel.by", lower(label(procedure.channels(), id)));
            default -> Text.of("casefile.channel.through", lower(label(procedure.channels(), id)));
        };
    }

    /** The id behind a label typed by somebody, or what was typed where it is none. */
    String idOf(String typed) {
        return Stream.of(procedure.outcomes(), procedure.channels(), procedure.causes(), procedure.takenBy())
                .flatMap(List::stream)
                .filter(choice -> choice.label().equalsIgnoreCase(typed.strip()))
                .map(Choice::id)
                .findFirst()
                .orElse(typed);
    }

    /** The label within a sentence: "a service team", but "Customer Services". */
    static String inside(String label) {
        return label.matches("(A|An|The) .*") ? lower(label.substring(0, 1)) + label.substring(1) : label;
    }

    static String lower(String label) {
        return label.length() > 1 && Character.isUpperCase(label.charAt(1)) ? label : label.toLowerCase(Locale.UK);
    }

    static String icon(Deed deed) {
        return switch (deed) {
            case ACKNOWLEDGE, RESPOND, THANK -> "fth-mail";
            case COPY_LETTER -> "fth-copy";
            case WRITE_LETTER -> "fth-file-plus";
            case SEND_HOLDING, SEND_UPDATE, MARK_SENT -> "fth-send";
            case ALLOCATE -> "fth-user-check";
            case SEND_PACK -> "fth-package";
            case CHASE -> "fth-bell";
            case RECEIVE_REPLY -> "fth-corner-down-left";
            case SET_DRAFT_DATE -> "fth-calendar";
            case ASK_SERVICE -> "fth-git-pull-request";
            case RECEIVE_CONTRIBUTION -> "fth-git-merge";
            case DROP_CONTRIBUTION -> "fth-x-circle";
            case ASK_APPROVAL -> "fth-help-circle";
            case RECORD_APPROVAL -> "fth-thumbs-up";
            case EXTEND -> "fth-maximize-2";
            case OMBUDSMAN_ASKS, NAME_OMBUDSMAN -> "fth-help-circle";
            case OMBUDSMAN_RETURNS -> "fth-corner-up-left";
            case OMBUDSMAN_VIEW -> "fth-eye";
            case OMBUDSMAN_DECISION -> "fth-flag";
            case ANSWER_RECOMMENDATION -> "fth-thumbs-up";
            case FINISH_RECOMMENDATION -> "fth-check-circle";
            case TELL_MANAGERS -> "fth-users";
            case EXPLAIN_LATENESS -> "fth-clock";
            case CHECK_LATER_LETTER -> "fth-eye";
            case RAISE_ISSUE -> "fth-plus-circle";
            case FIND -> "fth-check-square";
            case RECORD_RESPONSE, TRY_INFORMALLY -> "fth-phone";
            case RESOLVE_INFORMALLY -> "fth-thumbs-up";
            case REGISTER -> "fth-clipboard";
            case AGREE_REMEDY, FINISH_REMEDY, MOVE_REMEDY, REPLACE_REMEDY -> "fth-gift";
            case APPROVE_REMEDY -> "fth-thumbs-up";
            case ANALYSE_CAUSE -> "fth-search";
            case TAKE_UP_LEARNING -> "fth-users";
            case NOTE_LEARNING, AGREE_LEARNING, FINISH_LEARNING -> "fth-award";
            case SET_REMINDER, FINISH_REMINDER -> "fth-bell";
            case TELL_STAFF -> "fth-message-circle";
            case BECOME_COMPLAINT -> "fth-alert-circle";
            case CHANGE_KIND -> "fth-shuffle";
            case OPEN_ALONGSIDE -> "fth-file-plus";
            case NOTE_FORWARDING -> "fth-corner-down-right";
            case AGREE_CONTACT -> "fth-phone";
            case ASK_IN_WRITING -> "fth-edit";
            case ALERT_GOVERNANCE -> "fth-lock";
            case PASS_ON -> "fth-corner-up-right";
            case NOTE -> "fth-edit-3";
            case ADD_POINT -> "fth-plus";
            case CORRECT_POINT -> "fth-edit-2";
            case SPLIT_POINT -> "fth-scissors";
            case LINK, UNLINK -> "fth-link";
            case MARK_DUPLICATE -> "fth-copy";
            case NAME_REPRESENTATIVE, END_REPRESENTATIVE -> "fth-users";
            case ASK_CONSENT -> "fth-help-circle";
            case RECORD_CONSENT -> "fth-user-check";
            case NOTE_REFERENCE -> "fth-hash";
            case CHOOSE_TEAM -> "fth-eye-off";
            case NAME_OFFICER, INFORM_OFFICER -> "fth-user";
            case INVOLVE_CONTRACTOR, RECEIVE_CONTRACTOR_ANSWER -> "fth-truck";
            case ADD_TO_GROUP, WRITE_TO_GROUP, JOIN_GROUP -> "fth-users";
            case NOTE_WARD -> "fth-map-pin";
            case REQUEST_STAGE -> "fth-arrow-up-circle";
            case DECIDE_REQUEST -> "fth-git-branch";
            case TELL_DECISION -> "fth-mail";
            case NOTIFY_DEPARTMENT -> "fth-bell";
            case REPEAT_STAGE -> "fth-repeat";
            case HAND_BUNDLE -> "fth-package";
            case ASK_FACTS -> "fth-help-circle";
            case RECORD_FACTS -> "fth-check-circle";
            case DESIGNATE -> "fth-users";
            case NOTE_STANDING -> "fth-user";
            case JOIN_COMPLAINANT -> "fth-user-plus";
            case ASK_IDENTITY -> "fth-help-circle";
            case PROMISE_ASSISTANCE, TELL_ASSISTANCE, FINISH_ASSISTANCE, OFFER_ADVOCACY -> "fth-life-buoy";
            case NOTE_EQUALITY -> "fth-shield";
            case CLOSE_WITHOUT_CONSENT -> "fth-clock";
            case EXCLUDE -> "fth-corner-up-right";
            case ACCEPT_ANYWAY -> "fth-corner-down-left";
            case CHECK_AGE -> "fth-clock";
            case ANSWER_POST -> "fth-eye-off";
            case RECORD_ADVICE -> "fth-help-circle";
            case RAISE_ALARM -> "fth-alert-triangle";
            case END_ALARM -> "fth-shield-off";
            case WITHDRAW -> "fth-log-out";
            case CLOSE -> "fth-check-circle";
            case REOPEN -> "fth-folder";
            case CORRECT -> "fth-edit-2";
            case VOID -> "fth-rotate-ccw";
        };
    }

    private static String label(List<Choice> choices, String id) {
        return choices.stream()
                .filter(choice -> choice.id().equals(id))
                .map(Choice::label)
                .findFirst()
                .orElse(plain(id));
    }

    private static String plain(String id) {
        return id.replace('-', ' ');
    }
}
