package redress.desk.casefile;

import java.util.stream.Collectors;
import redress.casework.Alarm;
import redress.casework.Triage;
import redress.desk.kit.AgeWords;
import redress.desk.kit.DateWords;
import redress.desk.kit.Text;

/** Says the entries about whether and how the matter is taken. */
record TriageSentences(Labels labels) {

    void tell(OfficerSentences.Said said) {
        said.of(Triage.AgeChecked.class, TriageSentences::age);
        said.of(
                Triage.PartExcluded.class,
                what -> new Sentences.Line(
                        "fth-corner-up-right",
                        Text.of("triage.said.part", what.point()),
                        Sentences.parts(labels.exclusion(what.exclusion()), what.reason())));
        said.of(
                Triage.AcceptedAnyway.class,
                what -> new Sentences.Line(
                        "fth-corner-down-left",
                        Text.of("triage.said.anyway"),
                        Sentences.parts(labels.exclusion(what.exclusion()), what.reason(), what.evidence())));
        said.of(
                Triage.AdviceAsked.class,
                what -> new Sentences.Line(
                        "fth-help-circle",
                        what.advice().isBlank()
                                ? Text.of("triage.said.asked", what.from())
                                : Text.of("triage.said.advised", what.from()),
                        Sentences.parts(what.about(), what.advice())));
        said.of(
                Triage.FormAsked.class,
                what -> new Sentences.Line("fth-file-text", Text.of("triage.said.form", Way.by(what.way())), ""));
        said.of(
                Triage.TakenOffline.class,
                what -> new Sentences.Line("fth-eye-off", Text.of("triage.said.offline", Way.by(what.way())), ""));
        said.of(
                Triage.AlarmRaised.class,
                what -> new Sentences.Line(
                        "fth-alert-triangle", Text.of("triage.said.raised", alarm(what.alarm())), what.why()));
        said.of(
                Triage.AlarmEnded.class,
                what -> new Sentences.Line(
                        "fth-shield-off", Text.of("triage.said.ended", alarm(what.alarm())), what.why()));
    }

    private static Sentences.Line age(Triage.AgeChecked what) {
        String known = what.known()
                .map(day -> Text.of("triage.said.known", DateWords.sentence(day)))
                .orElse("");
        String occurred = what.occurred()
                .map(day -> Text.of("triage.said.occurred", DateWords.sentence(day)))
                .orElse("");
        String reasons = what.reasons().stream()
                .map(one -> AgeWords.capital(one.demanded()) + ": " + one.said())
                .collect(Collectors.joining(". "));
        return new Sentences.Line(
                "fth-clock",
                what.reasons().isEmpty() ? Text.of("triage.said.age") : Text.of("triage.said.late"),
                Sentences.parts(occurred, known, reasons));
    }

    private static String alarm(String id) {
        return Alarm.of(id).map(Alarm::label).orElse(id);
    }
}
