package redress.casework;

import java.time.LocalDate;
import java.util.Optional;

/** How a case came into the council, who there was told of it first, and what kind it was found to be. */
public sealed interface Coming extends Happening {

    @Override
    default void fold(Fold fold, Entry entry) {
        enter(fold.arrival(), entry);
    }

    /** Checks this against what went before and notes it. */
    void enter(ArrivalNotes notes, Entry entry);

    /**
     * The case goes on as another kind, with all that happened before. Where it becomes a complaint, its dates count from
     * the day of this entry, on which the dissatisfaction came (NN-14, NN-31, BH-08, KL-36); else from its receipt.
     *
     * @param becomes id of the kind: "complaint"
     * @param stage the stage it begins in; "" for kinds without stages
     */
    record KindChanged(String becomes, String stage, String reason) implements Coming {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.kindChanged(this, entry);
        }

        @Override
        public void enter(ArrivalNotes notes, Entry entry) {
            notes.change(this, entry);
        }
    }

    /** Whoever it reached first passed it to the central team, which records and acknowledges it (BH-11); from in words. */
    record Forwarded(String from) implements Coming {
        @Override
        public void enter(ArrivalNotes notes, Entry entry) {
            notes.forward(this, entry);
        }
    }

    /**
     * The council itself opened the complaint, because of dissatisfaction that was voiced informally (NW-05).
     *
     * @param by who decided so
     */
    record OpenedByCouncil(String by, String reason) implements Coming {
        @Override
        public void enter(ArrivalNotes notes, Entry entry) {
            notes.opened(this);
        }
    }

    /**
     * A day was agreed on which the person is contacted again; the next contact noted fulfils it (BH-50).
     *
     * @param about what for, "" where nothing was said
     */
    record ContactAgreed(LocalDate day, String about) implements Coming {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.contactAgreed(this, entry);
        }

        @Override
        public void enter(ArrivalNotes notes, Entry entry) {
            // the day itself is a deadline
        }
    }

    /**
     * Information Governance was told of a point about data protection or freedom of information (BH-44).
     *
     * @param point which one, in words
     */
    record GovernanceAlerted(String point, String way) implements Coming {
        @Override
        public void enter(ArrivalNotes notes, Entry entry) {
            notes.alerted(this, entry);
        }
    }

    /** A comment or suggestion reached the manager it concerns (NW-03). */
    record PassedOn(String manager, String way) implements Coming {
        @Override
        public void enter(ArrivalNotes notes, Entry entry) {
            notes.passedOn(this, entry);
        }
    }

    /**
     * The customer was asked to put a serious or detailed matter in writing (BH-37).
     *
     * @param by the day it is wanted by, if one was named
     */
    record WritingAsked(String way, Optional<LocalDate> by) implements Coming {
        @Override
        public void enter(ArrivalNotes notes, Entry entry) {
            notes.writingAsked(entry);
        }
    }
}
