package redress.desk.casefile;

import redress.casework.Acting;
import redress.casework.CaseState;
import redress.casework.Characteristic;
import redress.casework.Partaking;
import redress.casework.Standing;
import redress.desk.kit.DateWords;
import redress.desk.kit.Text;

/** Says the entries about who a case is from and what they need. */
record PartySentences(CaseState state) {

    void tell(OfficerSentences.Said said) {
        said.of(
                Partaking.StandingNoted.class,
                what -> new Sentences.Line(
                        "fth-user",
                        Text.of(
                                "parties.said.standing",
                                Standing.of(what.as()).map(Standing::label).orElse(what.as())),
                        what.whom()));
        said.of(
                Partaking.ComplainantJoined.class,
                what -> new Sentences.Line(
                        "fth-user-plus",
                        Text.of("parties.said.joined", (what.title() + " " + what.name()).strip()),
                        ""));
        said.of(
                Partaking.IdentityAsked.class,
                what -> new Sentences.Line(
                        "fth-help-circle", Text.of("parties.said.identity", Way.by(what.way())), what.answer()));
        said.of(
                Partaking.AssistancePromised.class,
                what -> new Sentences.Line(
                        "fth-life-buoy",
                        Text.of("parties.said.assistance", DateWords.sentence(what.by()), what.need()),
                        what.told().isEmpty() ? "" : Text.of("parties.said.assistance-told", Way.by(what.told()))));
        said.of(
                Partaking.AssistanceTold.class,
                what -> new Sentences.Line(
                        "fth-message-circle", Text.of("parties.said.assistance-told", Way.by(what.way())), ""));
        said.of(
                Partaking.AssistanceGiven.class,
                what -> new Sentences.Line("fth-check", Text.of("parties.said.assistance-given"), what.note()));
        said.of(
                Partaking.AdvocacyOffered.class,
                what -> new Sentences.Line(
                        "fth-life-buoy",
                        Text.of("parties.said.advocacy", what.service()),
                        Sentences.parts(Way.by(what.way()), what.answer())));
        said.of(
                Partaking.EqualityNoted.class,
                what -> new Sentences.Line(
                        "fth-shield",
                        Text.of("parties.said.equality"),
                        Sentences.parts(
                                String.join(", ", Characteristic.labels(what.characteristics())), what.note())));
        said.of(
                Acting.ConsentLapsed.class,
                what -> new Sentences.Line(
                        "fth-clock", Text.of("parties.said.lapsed", who(what.representative())), what.reason()));
    }

    private String who(long entry) {
        return state.representatives().stream()
                .filter(one -> one.entry() == entry)
                .map(one -> one.who().name())
                .findFirst()
                .orElse(Text.of("officers.said.somebody"));
    }
}
