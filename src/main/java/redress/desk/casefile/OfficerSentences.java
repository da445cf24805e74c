package redress.desk.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.OfficerFile;
import redress.casework.OfficerWork;
import redress.desk.kit.DateWords;
import redress.desk.kit.Text;

/** Says the entries about officers as sentences. */
record OfficerSentences(CaseState state) {

    /** Takes the sentence of one kind of entry. */
    interface Said {
        <T extends Happening> void of(Class<T> kind, Function<T, Sentences.Line> line);
    }

    void tell(Said said) {
        said.of(OfficerWork.PackSent.class, this::pack);
        said.of(
                OfficerWork.DraftDateSet.class,
                what -> line(
                        "fth-calendar",
                        Text.of("officers.said.draft-date", DateWords.sentence(what.draftWanted())),
                        what.reason(),
                        day(what.chaseOn(), date -> Text.of("officers.said.chase-on", date))));
        said.of(
                OfficerWork.OfficerChased.class,
                what -> line(
                        "fth-bell",
                        Text.of("officers.said.chased", what.officer(), ReplyWay.by(what.way())),
                        what.said(),
                        day(what.chaseAgain(), date -> Text.of("officers.said.chase-again", date))));
        said.of(
                OfficerWork.ReplyReceived.class,
                what -> line(
                        "fth-corner-down-left",
                        what.draft()
                                ? Text.of("officers.said.draft", what.from(), ReplyWay.by(what.way()))
                                : Text.of("officers.said.answer", what.from(), ReplyWay.by(what.way())),
                        what.text(),
                        file(what.file())));
        said.of(
                OfficerWork.ApprovalWanted.class,
                what -> line(
                        "fth-help-circle",
                        Text.of("officers.said.approval-wanted", what.from(), DateWords.sentence(what.by())),
                        what.what()));
        said.of(
                OfficerWork.ApprovalGiven.class,
                what -> line(
                        what.agreed() ? "fth-thumbs-up" : "fth-thumbs-down",
                        what.agreed()
                                ? Text.of("officers.said.agreed", approver(what.wanted()))
                                : Text.of("officers.said.not-agreed", approver(what.wanted())),
                        what.remarks()));
        contributions(said);
        said.of(
                OfficerWork.ServiceMoved.class,
                what -> line(
                        "fth-corner-up-right",
                        Text.of("officers.said.service-moved", what.from(), what.to()),
                        what.reason()));
        said.of(
                OfficerWork.HandedOver.class,
                what -> line(
                        "fth-users",
                        Text.of("officers.said.handed-over", what.from(), what.officer()),
                        what.jobTitle(),
                        what.reason()));
    }

    private void contributions(Said said) {
        said.of(
                OfficerWork.ContributionAsked.class,
                what -> line(
                        "fth-git-pull-request",
                        Text.of("officers.said.asked", asked(what), DateWords.sentence(what.by())),
                        what.question()));
        said.of(
                OfficerWork.ContributionReceived.class,
                what -> line(
                        "fth-git-merge",
                        Text.of("officers.said.contributed", contributor(what.asked()), ReplyWay.by(what.way())),
                        what.text(),
                        file(what.file())));
        said.of(
                OfficerWork.ContributionWithdrawn.class,
                what -> line(
                        "fth-x-circle", Text.of("officers.said.not-asked", contributor(what.asked())), what.reason()));
    }

    private Sentences.Line pack(OfficerWork.PackSent what) {
        return line(
                "fth-package",
                Text.of("officers.said.pack", what.officer(), ReplyWay.by(what.way())),
                day(what.draftWanted(), date -> Text.of("officers.said.wanted", date)),
                day(what.chaseOn(), date -> Text.of("officers.said.chase-on", date)),
                what.papers().isEmpty() ? "" : Text.of("officers.said.papers", String.join(", ", what.papers())));
    }

    /** "Planning (Lena Ostrow)", or whichever of the two is known. */
    static String asked(OfficerWork.ContributionAsked what) {
        if (what.service().isBlank()) {
            return what.officer();
        }
        return what.officer().isBlank()
                ? what.service()
                : Text.of("officers.said.service-officer", what.service(), what.officer());
    }

    private String contributor(long entry) {
        return state.officers().contributions().stream()
                .filter(part -> part.entry() == entry)
                .map(OfficerFile.Contribution::asked)
                .map(OfficerSentences::asked)
                .findFirst()
                .orElse(Text.of("officers.said.somebody"));
    }

    private String approver(long entry) {
        return state.officers().approvals().stream()
                .filter(approval -> approval.entry() == entry)
                .map(approval -> approval.wanted().from())
                .findFirst()
                .orElse(Text.of("officers.said.somebody"));
    }

    private static String day(Optional<LocalDate> day, UnaryOperator<String> sentence) {
        return day.map(DateWords::sentence).map(sentence).orElse("");
    }

    private static String file(String name) {
        return name.isBlank() ? "" : Text.of("officers.said.file", name);
    }

    private static Sentences.Line line(String icon, String title, String... detail) {
        return new Sentences.Line(icon, title, Sentences.parts(detail));
    }
}
