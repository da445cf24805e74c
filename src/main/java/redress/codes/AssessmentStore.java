package redress.codes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import redress.codes.Assessment.Answer;
import redress.codes.Assessment.Approval;
import redress.codes.Assessment.Which;

/** Assessments on disk. Nothing is overwritten: the newest row of each thing counts. */
final class AssessmentStore {

    /** @param begun empty for the yearly one, and for one that was taken back */
    record Round(Optional<LocalDate> begun, String why, Optional<Approval> approval) {

        static final Round YEARLY = new Round(Optional.empty(), "", Optional.empty());
    }

    /** What counts for each paragraph now. */
    Map<String, Answer> answers(Handle handle, Which key) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        handle.createQuery("""
                        select paragraph, complies, evidence, explanation from code_answer
                        where period = :period and code = :code and round = :round order by id
                        """)
                .bind("period", key.year())
                .bind("code", key.code().id())
                .bind("round", key.number())
                .map((row, context) -> Map.entry(
                        row.getString("paragraph"),
                        answer(row.getString("complies"), row.getString("evidence"), row.getString("explanation"))))
                .forEach(one -> answers.put(one.getKey(), one.getValue()));
        answers.values().removeIf(Answer::isNothing);
        return answers;
    }

    private static Answer answer(String complies, String evidence, String explanation) {
        return new Answer(
                complies.isEmpty() ? Optional.empty() : Optional.of(complies.equals("yes")), evidence, explanation);
    }

    /** Everything ever said to a paragraph, the newest first, with the moment it was kept. */
    List<Assessments.Said> history(Handle handle, Which key, String paragraph) {
        return handle.createQuery("""
                        select c.complies, c.evidence, c.explanation, a.at from code_answer c
                        join audit a on a.n = c.audit_n
                        where c.period = :period and c.code = :code and c.round = :round and c.paragraph = :paragraph
                        order by c.id desc
                        """)
                .bind("period", key.year())
                .bind("code", key.code().id())
                .bind("round", key.number())
                .bind("paragraph", paragraph)
                .map((row, context) -> new Assessments.Said(
                        LocalDate.parse(row.getString("at").substring(0, 10)),
                        answer(row.getString("complies"), row.getString("evidence"), row.getString("explanation"))))
                .list();
    }

    void say(Handle handle, Which key, String paragraph, Answer answer, long audit) {
        handle.createUpdate("""
                        insert into code_answer (period, code, round, paragraph, complies, evidence, explanation, audit_n)
                        values (:period, :code, :round, :paragraph, :complies, :evidence, :explanation, :audit)
                        """)
                .bind("period", key.year())
                .bind("code", key.code().id())
                .bind("round", key.number())
                .bind("paragraph", paragraph)
                .bind(
                        "complies",
                        answer.complies().map(yes -> yes ? "yes" : "no").orElse(""))
                .bind("evidence", answer.evidence())
                .bind("explanation", answer.explanation())
                .bind("audit", audit)
                .execute();
    }

    /** The rounds of a year that count: the yearly one at 1, then those begun and not taken back. */
    Map<Integer, Round> rounds(Handle handle, String period, Code code) {
        Map<Integer, Round> rounds = new LinkedHashMap<>();
        rounds.put(1, Round.YEARLY);
        handle.createQuery("""
                        select round, begun, why, approved_by, approved_on, response from code_round
                        where period = :period and code = :code order by id
                        """)
                .bind("period", period)
                .bind("code", code.id())
                .map((row, context) -> Map.entry(row.getInt("round"), round(row)))
                .forEach(one -> rounds.put(one.getKey(), one.getValue()));
        List<Integer> gone = new ArrayList<>();
        rounds.forEach((number, round) -> {
            if (number > 1 && round.begun().isEmpty()) {
                gone.add(number);
            }
        });
        gone.forEach(rounds::remove);
        return rounds;
    }

    private static Round round(ResultSet row) throws SQLException {
        Optional<LocalDate> approved = Optional.ofNullable(row.getObject("approved_on", LocalDate.class));
        String by = row.getString("approved_by");
        String response = row.getString("response");
        return new Round(
                Optional.ofNullable(row.getObject("begun", LocalDate.class)),
                row.getString("why"),
                approved.map(on -> new Approval(by, on, response)));
    }

    /** The number no assessment of the year has had yet. */
    int next(Handle handle, String period, Code code) {
        return handle.createQuery("select max(round) from code_round where period = :period and code = :code")
                        .bind("period", period)
                        .bind("code", code.id())
                        .mapTo(Integer.class)
                        .findOne()
                        .map(last -> Math.max(1, last))
                        .orElse(1)
                + 1;
    }

    void keep(Handle handle, Which key, Round round, long audit) {
        handle.createUpdate("""
                        insert into code_round (period, code, round, begun, why, approved_by, approved_on, response, audit_n)
                        values (:period, :code, :round, :begun, :why, :by, :on, :response, :audit)
                        """)
                .bind("period", key.year())
                .bind("code", key.code().id())
                .bind("round", key.number())
                .bind("begun", round.begun().orElse(null))
                .bind("why", round.why())
                .bind("by", round.approval().map(Approval::by).orElse(""))
                .bind("on", round.approval().map(Approval::on).orElse(null))
                .bind("response", round.approval().map(Approval::response).orElse(""))
                .bind("audit", audit)
                .execute();
    }
}
