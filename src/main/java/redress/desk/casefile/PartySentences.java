package redress.desk.casefile;

import redress.casework.CaseState;
import redress.casework.Party;
import redress.casework.Tie;
import redress.desk.kit.Text;

/** Says the entries about staff who are criticised, contractors, groups and the ward. */
record PartySentences(CaseState state) {

    void tell(OfficerSentences.Said said) {
        said.of(
                Party.OfficerCriticised.class,
                what -> line("fth-user", Text.of("party.said.officer", what.officer()), what.about()));
        said.of(
                Party.CriticisedTold.class,
                what -> line(
                        "fth-user-check",
                        Text.of("party.said.told", who(what.criticised()), Way.by(what.way())),
                        what.copy() ? Text.of("party.said.copy") : ""));
        said.of(
                Party.CriticisedCommented.class,
                what -> line(
                        "fth-message-circle",
                        Text.of("party.said.commented", who(what.criticised()), Way.by(what.way())),
                        what.comments()));
        said.of(
                Party.CriticisedInformed.class,
                what -> line(
                        "fth-user-check",
                        Text.of("party.said.informed", who(what.criticised()), Way.by(what.way())),
                        what.what()));
        said.of(Party.ContractorInvolved.class, PartySentences::contractor);
        said.of(
                Party.ContractorAnswered.class,
                what -> line("fth-truck", Text.of("party.said.answered", Way.by(what.way())), what.text()));
        said.of(
                Party.WardNoted.class,
                what -> line(
                        "fth-map-pin",
                        what.ward().isBlank() ? Text.of("party.said.no-ward") : Text.of("party.said.ward", what.ward()),
                        ""));
        said.of(
                Party.GroupJoined.class,
                what -> line(
                        "fth-users",
                        Text.of("party.said.joined", what.name()),
                        what.own().isEmpty() ? "" : Text.of("party.said.joined-own", what.own()),
                        what.from().isEmpty() ? "" : Text.of("party.said.joined-from", what.from())));
        said.of(
                Tie.JoinedGroup.class,
                what -> line("fth-users", Text.of("party.said.joins", what.reference()), what.reason()));
    }

    private static Sentences.Line contractor(Party.ContractorInvolved what) {
        return line(
                "fth-truck",
                Text.of("party.said.contractor", what.contractor()),
                what.contractorAnswers()
                        ? Text.of("party.said.contractor-answers")
                        : Text.of("party.said.council-answers"),
                what.manager().isBlank() ? "" : Text.of("party.said.manager", what.manager()),
                what.sharingTold() ? Text.of("party.said.sharing") : "",
                what.triedFirst() ? Text.of("party.said.tried") : "");
    }

    private static Sentences.Line line(String icon, String title, String... details) {
        return new Sentences.Line(icon, title, Sentences.parts(details));
    }

    private String who(long entry) {
        return state.parties().criticised().stream()
                .filter(one -> one.entry() == entry)
                .map(one -> one.who().officer())
                .findFirst()
                .orElse(Text.of("officers.said.somebody"));
    }
}
