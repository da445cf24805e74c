package redress.desk.casefile;

import redress.casework.CaseState;
import redress.casework.Concern;
import redress.casework.Tie;
import redress.desk.kit.Text;

/** Says the entries about staff who are criticised, contractors, groups and the ward. */
record ConcernSentences(CaseState state) {

    void tell(OfficerSentences.Said said) {
        said.of(
                Concern.OfficerCriticised.class,
                what -> line("fth-user", Text.of("concern.said.officer", what.officer()), what.about()));
        said.of(
                Concern.CriticisedTold.class,
                what -> line(
                        "fth-user-check",
                        Text.of("concern.said.told", who(what.criticised()), Way.by(what.way())),
                        what.copy() ? Text.of("concern.said.copy") : ""));
        said.of(
                Concern.CriticisedCommented.class,
                what -> line(
                        "fth-message-circle",
                        Text.of("concern.said.commented", who(what.criticised()), Way.by(what.way())),
                        what.comments()));
        said.of(
                Concern.CriticisedInformed.class,
                what -> line(
                        "fth-user-check",
                        Text.of("concern.said.informed", who(what.criticised()), Way.by(what.way())),
                        what.what()));
        said.of(Concern.ContractorInvolved.class, ConcernSentences::contractor);
        said.of(
                Concern.ContractorAnswered.class,
                what -> line("fth-truck", Text.of("concern.said.answered", Way.by(what.way())), what.text()));
        said.of(
                Concern.WardNoted.class,
                what -> line(
                        "fth-map-pin",
                        what.ward().isBlank()
                                ? Text.of("concern.said.no-ward")
                                : Text.of("concern.said.ward", what.ward()),
                        ""));
        said.of(
                Concern.GroupJoined.class,
                what -> line(
                        "fth-users",
                        Text.of("concern.said.joined", what.name()),
                        what.own().isEmpty() ? "" : Text.of("concern.said.joined-own", what.own()),
                        what.from().isEmpty() ? "" : Text.of("concern.said.joined-from", what.from())));
        said.of(
                Tie.JoinedGroup.class,
                what -> line("fth-users", Text.of("concern.said.joins", what.reference()), what.reason()));
    }

    private static Sentences.Line contractor(Concern.ContractorInvolved what) {
        return line(
                "fth-truck",
                Text.of("concern.said.contractor", what.contractor()),
                what.contractorAnswers()
                        ? Text.of("concern.said.contractor-answers")
                        : Text.of("concern.said.council-answers"),
                what.manager().isBlank() ? "" : Text.of("concern.said.manager", what.manager()),
                what.sharingTold() ? Text.of("concern.said.sharing") : "",
                what.triedFirst() ? Text.of("concern.said.tried") : "");
    }

    private static Sentences.Line line(String icon, String title, String... details) {
        return new Sentences.Line(icon, title, Sentences.parts(details));
    }

    private String who(long entry) {
        return state.concerns().criticised().stream()
                .filter(one -> one.entry() == entry)
                .map(one -> one.who().officer())
                .findFirst()
                .orElse(Text.of("officers.said.somebody"));
    }
}
