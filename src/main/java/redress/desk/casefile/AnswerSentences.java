package redress.desk.casefile;

import redress.casework.AnswerWork;
import redress.casework.CaseState;
import redress.casework.Deadline;
import redress.casework.Lateness;
import redress.desk.kit.Text;

/** Says the entries about how an answer came about as sentences. */
record AnswerSentences(CaseState state) {

    void tell(OfficerSentences.Said said) {
        said.of(
                AnswerWork.ResponseChecked.class,
                what -> new Sentences.Line(
                        "fth-check-square",
                        Text.of(
                                "answer.said.checked",
                                what.ticks().size() - what.open().size(),
                                what.ticks().size()),
                        what.open().isEmpty()
                                ? what.source()
                                : Text.of("answer.said.open", String.join("; ", what.open()))));
        said.of(
                AnswerWork.LatenessExplained.class,
                what -> new Sentences.Line(
                        "fth-clock",
                        Text.of(
                                "answer.said.late",
                                state.deadline(what.deadline())
                                        .map(Deadline::label)
                                        .orElse(what.deadline().replace('-', ' '))),
                        Sentences.parts(
                                Lateness.Cause.of(what.cause())
                                        .map(Lateness.Cause::label)
                                        .orElse(""),
                                what.said())));
        said.of(
                AnswerWork.IssueRaised.class,
                what -> new Sentences.Line(
                        "fth-plus-circle",
                        what.elsewhere().isBlank()
                                ? Text.of("answer.said.issue-joined")
                                : Text.of("answer.said.issue-elsewhere", what.elsewhere()),
                        Sentences.parts(what.issue(), what.reason())));
    }
}
