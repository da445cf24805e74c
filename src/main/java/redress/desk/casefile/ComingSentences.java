package redress.desk.casefile;

import redress.casework.Coming;
import redress.desk.kit.DateWords;
import redress.desk.kit.Text;
import redress.procedure.CaseKind;

/** Says the entries about how a case came and what kind it was found to be as sentences. */
record ComingSentences() {

    void tell(OfficerSentences.Said said) {
        said.of(
                Coming.KindChanged.class,
                what -> what.becomes().equals(CaseKind.COMPLAINT.id())
                        ? new Sentences.Line("fth-alert-circle", Text.of("coming.said.complaint"), what.reason())
                        : new Sentences.Line(
                                "fth-shuffle", Text.of("coming.said.kind", kind(what.becomes())), what.reason()));
        said.of(
                Coming.Forwarded.class,
                what -> new Sentences.Line("fth-corner-down-right", Text.of("coming.said.forwarded", what.from()), ""));
        said.of(
                Coming.OpenedByCouncil.class,
                what -> new Sentences.Line("fth-flag", Text.of("coming.said.by-council", what.by()), what.reason()));
        said.of(
                Coming.ContactAgreed.class,
                what -> new Sentences.Line(
                        "fth-phone", Text.of("coming.said.agreed", DateWords.sentence(what.day())), what.about()));
        said.of(
                Coming.GovernanceAlerted.class,
                what -> new Sentences.Line(
                        "fth-lock", Text.of("coming.said.alerted", Way.by(what.way())), what.point()));
        said.of(
                Coming.PassedOn.class,
                what -> new Sentences.Line(
                        "fth-corner-up-right",
                        Text.of("coming.said.passed-on", what.manager(), Way.by(what.way())),
                        ""));
        said.of(
                Coming.WritingAsked.class,
                what -> new Sentences.Line(
                        "fth-edit",
                        Text.of("coming.said.writing", Way.by(what.way())),
                        what.by()
                                .map(day -> Text.of("coming.said.writing-by", DateWords.sentence(day)))
                                .orElse("")));
    }

    private static String kind(String id) {
        return CaseKind.of(id).map(KindActs::lower).orElse(id);
    }
}
