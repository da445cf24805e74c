package redress.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redress.codes.Assessment.Answer;
import redress.codes.Assessment.Approval;
import redress.codes.Assessment.Which;
import redress.codes.AssessmentStore.Round;
import redress.db.Change;
import redress.db.Database;

/**
 * Keeps a council's self-assessments: what is said to each paragraph, who approved it, and those made again after a large
 * change. Nothing is overwritten; the newest counts, and what stood there before can be read.
 */
public final class Assessments {

    private static final String KIND = "self-assessment";

    private final Database database;
    private final AssessmentStore store = new AssessmentStore();

    public Assessments(Database database) {
        this.database = database;
    }

    /** What was said to a paragraph on a day. */
    public record Said(LocalDate on, Answer answer) {}

    /** The assessments of a year ("2025-26"), the yearly one first; it is there also while nobody has filled in anything. */
    public List<Assessment> of(String year, Code code) {
        return database.read(handle -> {
            List<Assessment> all = new ArrayList<>();
            for (Map.Entry<Integer, Round> one :
                    store.rounds(handle, year, code).entrySet()) {
                Which key = new Which(year, code, one.getKey());
                Round round = one.getValue();
                all.add(new Assessment(key, round.begun(), round.why(), store.answers(handle, key), round.approval()));
            }
            return List.copyOf(all);
        });
    }

    /** The newest assessment of a year: the one that is reported. */
    public Assessment newest(String year, Code code) {
        List<Assessment> all = of(year, code);
        return all.get(all.size() - 1);
    }

    /** Everything said to a paragraph in this assessment, the newest first. */
    public List<Said> history(Which key, String paragraph) {
        return database.read(handle -> store.history(handle, key, paragraph));
    }

    /** Keeps what is said to a paragraph; {@link Answer#NONE} leaves it to the program's proposal again. */
    public void say(Which key, String paragraph, Answer answer, long account) {
        database.write(Change.once(account, "assessment.say", KIND), tx -> {
            tx.subject(key.subject());
            store.say(tx.handle(), key, paragraph, answer, tx.auditN());
            return key;
        });
    }

    /** Keeps who approved it and their response; empty takes that back. */
    public void approve(Assessment assessment, Optional<Approval> approval, long account) {
        keep(
                assessment.key(),
                new Round(assessment.begun(), assessment.why(), approval),
                "assessment.approve",
                account);
    }

    /**
     * Begins another assessment in the same year, after a large change (Codes 8.3). What the one before says is taken
     * over, to be gone through again.
     *
     * @param why what changed
     */
    public Which again(String year, Code code, LocalDate day, String why, long account) {
        Assessment before = newest(year, code);
        return database.write(Change.once(account, "assessment.again", KIND), tx -> {
                    Which key = new Which(year, code, store.next(tx.handle(), year, code));
                    tx.subject(key.subject());
                    Round round = new Round(Optional.of(day), why, Optional.empty());
                    store.keep(tx.handle(), key, round, tx.auditN());
                    before.answers()
                            .forEach(
                                    (paragraph, answer) -> store.say(tx.handle(), key, paragraph, answer, tx.auditN()));
                    return key;
                })
                .value()
                .orElseThrow();
    }

    /** Takes an assessment back that was begun besides the yearly one. */
    public void takeBack(Which key, long account) {
        keep(key, Round.YEARLY, "assessment.take-back", account);
    }

    /** Brings back an assessment that was taken back, as it was. */
    public void bringBack(Assessment assessment, long account) {
        keep(
                assessment.key(),
                new Round(assessment.begun(), assessment.why(), assessment.approval()),
                "assessment.again",
                account);
    }

    private void keep(Which key, Round round, String act, long account) {
        database.write(Change.once(account, act, KIND), tx -> {
            tx.subject(key.subject());
            store.keep(tx.handle(), key, round, tx.auditN());
            return key;
        });
    }
}
