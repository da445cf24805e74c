package redress.desk.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import redress.casework.OmbudsmanBody;
import redress.casework.OmbudsmanFile;
import redress.casework.OmbudsmanWork;
import redress.desk.kit.DateWords;
import redress.desk.kit.Text;

/** Says the entries about an ombudsman as sentences. */
final class OmbudsmanSentences {

    private OmbudsmanSentences() {}

    static void tell(OfficerSentences.Said said) {
        said.of(
                OmbudsmanWork.OmbudsmanNamed.class,
                what -> line(
                        "fth-info",
                        Text.of(
                                "ombudsman.said.named",
                                OmbudsmanBody.of(what.ombudsman())
                                        .map(OmbudsmanBody::label)
                                        .orElse(what.ombudsman())),
                        what.theirs().isBlank() ? "" : Text.of("ombudsman.said.theirs", what.theirs()),
                        what.link().isBlank() ? "" : Text.of("ombudsman.said.link", what.link()),
                        by(what.answerBy())));
        said.of(
                OmbudsmanWork.OmbudsmanAsked.class,
                what -> line("fth-help-circle", Text.of("ombudsman.said.asked"), what.question(), by(what.answerBy())));
        said.of(
                OmbudsmanWork.OmbudsmanReturned.class,
                what -> line(
                        "fth-corner-up-left", Text.of("ombudsman.said.returned"), what.reason(), by(what.decideBy())));
        said.of(
                OmbudsmanWork.OmbudsmanViewed.class,
                what -> line(
                        "fth-eye",
                        what.fault() ? Text.of("ombudsman.said.view-fault") : Text.of("ombudsman.said.view"),
                        what.said(),
                        what.commentsBy()
                                .map(day -> Text.of("ombudsman.said.comments-by", DateWords.sentence(day)))
                                .orElse("")));
        said.of(OmbudsmanWork.OmbudsmanDecided.class, OmbudsmanSentences::decided);
        said.of(
                OmbudsmanWork.RecommendationAnswered.class,
                what -> line(
                        what.accepted() ? "fth-thumbs-up" : "fth-thumbs-down",
                        what.accepted()
                                ? Text.of("ombudsman.said.accepted", what.number())
                                : Text.of("ombudsman.said.not-accepted", what.number()),
                        what.said()));
        said.of(
                OmbudsmanWork.RecommendationDone.class,
                what -> line("fth-check-circle", Text.of("ombudsman.said.done", what.number()), what.evidence()));
        said.of(
                OmbudsmanWork.ManagersTold.class,
                what -> line(
                        "fth-users",
                        Text.of(
                                "ombudsman.said.told",
                                OmbudsmanFile.Step.of(what.of())
                                        .map(OmbudsmanFile.Step::label)
                                        .orElse(what.of())),
                        what.who()));
    }

    private static Sentences.Line decided(OmbudsmanWork.OmbudsmanDecided what) {
        return line(
                "fth-flag",
                Text.of(
                        "ombudsman.said.decided",
                        OmbudsmanFile.Decision.of(what.decision())
                                .map(OmbudsmanFile.Decision::label)
                                .map(Labels::lower)
                                .orElse(what.decision())),
                what.fault()
                        ? what.injustice() ? Text.of("ombudsman.said.injustice") : Text.of("ombudsman.said.fault")
                        : "",
                what.said(),
                what.recommendations().stream()
                        .map(one -> Text.of("ombudsman.said.recommended", one.what()))
                        .collect(Collectors.joining(" ")));
    }

    private static String by(Optional<LocalDate> day) {
        return day.map(date -> Text.of("ombudsman.said.by", DateWords.sentence(date)))
                .orElse("");
    }

    private static Sentences.Line line(String icon, String title, String... detail) {
        return new Sentences.Line(icon, title, Sentences.parts(detail));
    }
}
