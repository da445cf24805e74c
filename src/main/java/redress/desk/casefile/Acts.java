package redress.desk.casefile;

import redress.casework.Deed;

/** The form of every deed. */
record Acts(Bench bench) {

    Act of(Deed deed) {
        LetterActs letters = new LetterActs(bench);
        ProgressActs progress = new ProgressActs(bench);
        OutcomeActs outcomes = new OutcomeActs(bench);
        OfficerActs officers = new OfficerActs(bench);
        return switch (deed) {
            case ACKNOWLEDGE -> letters.acknowledge();
            case THANK -> letters.thank();
            case SEND_HOLDING -> letters.holding();
            case SEND_UPDATE -> letters.update();
            case EXTEND -> letters.extend();
            case RESPOND -> letters.respond();
            case EXPLAIN_LATENESS -> new AnswerActs(bench).explainLateness();
            case RAISE_ISSUE -> new AnswerActs(bench).raiseIssue();
            case MARK_SENT -> new SendAct(bench).act();
            case ALLOCATE -> new PackActs(bench).allocate();
            case SEND_PACK -> new PackActs(bench).sendPack();
            case CHASE -> new PackActs(bench).chase();
            case RECEIVE_REPLY -> new ReplyAct(bench).receive();
            case SET_DRAFT_DATE -> officers.setDraftDate();
            case ASK_SERVICE -> officers.askService();
            case RECEIVE_CONTRIBUTION -> officers.receiveContribution();
            case DROP_CONTRIBUTION -> officers.dropContribution();
            case ASK_APPROVAL -> officers.askApproval();
            case RECORD_APPROVAL -> officers.recordApproval();
            case WRITE_LETTER -> new OtherLetterAct(bench).act();
            case COPY_LETTER -> new CopyAct(bench).act();
            case TRY_INFORMALLY -> progress.tryInformally();
            case RESOLVE_INFORMALLY -> progress.resolveInformally();
            case REGISTER -> progress.register();
            case BECOME_COMPLAINT -> new KindActs(bench).becomeComplaint();
            case CHANGE_KIND -> new KindActs(bench).changeKind();
            case OPEN_ALONGSIDE -> new KindActs(bench).alongside();
            case NOTE_FORWARDING -> new ComingActs(bench).forwarded();
            case AGREE_CONTACT -> new ComingActs(bench).agreeContact();
            case ASK_IN_WRITING -> new ComingActs(bench).askInWriting();
            case ALERT_GOVERNANCE -> new ComingActs(bench).alertGovernance();
            case PASS_ON -> new ComingActs(bench).passOn();
            case NOTE -> progress.note();
            case ADD_POINT -> new PointActs(bench).add();
            case CORRECT_POINT -> new PointActs(bench).change();
            case SPLIT_POINT -> new TieActs(bench).split();
            case LINK -> new TieActs(bench).link();
            case UNLINK -> new TieActs(bench).unlink();
            case MARK_DUPLICATE -> new TieActs(bench).duplicate();
            case NAME_REPRESENTATIVE -> new ActingActs(bench).name();
            case ASK_CONSENT -> new ActingActs(bench).ask();
            case RECORD_CONSENT -> new ActingActs(bench).answer();
            case END_REPRESENTATIVE -> new ActingActs(bench).end();
            case NOTE_REFERENCE -> new ActingActs(bench).quote();
            case NOTE_STANDING -> new PartyActs(bench).stand();
            case JOIN_COMPLAINANT -> new PartyActs(bench).join();
            case ASK_IDENTITY -> new PartyActs(bench).askIdentity();
            case PROMISE_ASSISTANCE -> new PartyActs(bench).promise();
            case TELL_ASSISTANCE -> new PartyActs(bench).tell();
            case FINISH_ASSISTANCE -> new PartyActs(bench).give();
            case OFFER_ADVOCACY -> new PartyActs(bench).offer();
            case NOTE_EQUALITY -> new PartyActs(bench).equality();
            case CLOSE_WITHOUT_CONSENT -> new PartyActs(bench).lapse();
            case RECORD_RESPONSE -> progress.spokenResponse();
            case FIND -> new FindingAct(bench).find();
            case AGREE_REMEDY -> new RemedyActs(bench).agree();
            case APPROVE_REMEDY -> new RemedyActs(bench).approve();
            case MOVE_REMEDY -> new RemedyActs(bench).move();
            case REPLACE_REMEDY -> new RemedyActs(bench).replace();
            case FINISH_REMEDY -> new RemedyActs(bench).finish();
            case ANALYSE_CAUSE -> new LearningActs(bench).analyse();
            case TAKE_UP_LEARNING -> new LearningActs(bench).takeUp();
            case NOTE_LEARNING -> outcomes.learning();
            case AGREE_LEARNING -> new LearningActs(bench).agree();
            case FINISH_LEARNING -> new LearningActs(bench).finish();
            case SET_REMINDER -> new KeepingActs(bench).setReminder();
            case FINISH_REMINDER -> new KeepingActs(bench).finishReminder();
            case TELL_STAFF -> outcomes.tellStaff();
            case REQUEST_STAGE -> new StageActs(bench).request();
            case DECIDE_REQUEST -> new DecisionAct(bench).act();
            case TELL_DECISION -> new StageActs(bench).tell();
            case NOTIFY_DEPARTMENT -> new StageActs(bench).notifyDepartment();
            case REPEAT_STAGE -> new StageActs(bench).repeat();
            case HAND_BUNDLE -> new StageActs(bench).handBundle();
            case ASK_FACTS -> new StageActs(bench).askFacts();
            case RECORD_FACTS -> new StageActs(bench).recordFacts();
            case DESIGNATE -> new StageActs(bench).designate();
            case EXCLUDE -> outcomes.exclude();
            case WITHDRAW -> outcomes.withdraw();
            case CLOSE -> outcomes.close();
            case REOPEN -> outcomes.reopen();
            case CORRECT -> new MendingActs(bench).correct();
            case VOID -> new MendingActs(bench).takeBack();
        };
    }
}
