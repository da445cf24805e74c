package redress.desk.casefile;

import redress.casework.Acting;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.Tie;
import redress.desk.kit.DateWords;
import redress.desk.kit.PersonWords;
import redress.desk.kit.Text;

/** Says the entries about other cases and about representatives as sentences. */
record TieSentences(CaseState state) {

    void tell(OfficerSentences.Said said) {
        said.of(
                Happening.Linked.class,
                what -> new Sentences.Line(
                        "fth-link",
                        state.links().stream()
                                .filter(link -> link.reference().equals(what.reference()))
                                .map(link ->
                                        Text.of("casefile.tie.words", link.how().label(), link.reference()))
                                .findFirst()
                                .orElse(Text.of("casefile.said.linked", what.reference())),
                        ""));
        said.of(
                Happening.TheirReferenceNoted.class,
                what -> new Sentences.Line("fth-hash", Text.of("casefile.said.quote", what.quoted()), ""));
        said.of(
                Tie.PointSplitOff.class,
                what -> new Sentences.Line(
                        "fth-scissors", Text.of("casefile.said.split", what.point(), what.reference()), what.reason()));
        said.of(
                Tie.FoundDuplicate.class,
                what -> new Sentences.Line(
                        "fth-copy", Text.of("casefile.said.duplicate", what.reference()), what.reason()));
        said.of(
                Acting.RepresentativeNamed.class,
                what -> new Sentences.Line(
                        "fth-users",
                        Text.of("casefile.said.acting", what.name()),
                        Sentences.parts(PersonWords.role(what.role()), what.relation())));
        said.of(
                Acting.ConsentAsked.class,
                what -> new Sentences.Line(
                        "fth-help-circle",
                        Text.of("casefile.said.consent-asked", who(what.representative()), Way.by(what.way())),
                        ""));
        said.of(
                Acting.ConsentGiven.class,
                what -> new Sentences.Line(
                        "fth-user-check",
                        Text.of("casefile.said.consent-given", who(what.representative())),
                        what.dated()
                                .map(day -> Text.of("casefile.said.consent-dated", DateWords.sentence(day)))
                                .orElse("")));
        said.of(
                Acting.ConsentRefused.class,
                what -> new Sentences.Line(
                        "fth-user-x",
                        Text.of("casefile.said.consent-refused", who(what.representative())),
                        what.reason()));
        said.of(
                Acting.RepresentativeEnded.class,
                what -> new Sentences.Line(
                        "fth-user-minus",
                        Text.of("casefile.said.acting-ended", who(what.representative())),
                        what.reason()));
    }

    private String who(long entry) {
        return state.representatives().stream()
                .filter(one -> one.entry() == entry)
                .map(one -> one.who().name())
                .findFirst()
                .orElse(Text.of("officers.said.somebody"));
    }
}
