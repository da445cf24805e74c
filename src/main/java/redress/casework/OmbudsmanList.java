package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import redress.calendar.Dates;
import redress.calendar.Moment;
import redress.procedure.CaseKind;

/** An ombudsman's enquiry in the course of being folded. */
final class OmbudsmanList {

    private final List<OmbudsmanFile.Round> rounds = new ArrayList<>();
    private final List<OmbudsmanFile.Recommendation> recommendations = new ArrayList<>();
    private final Set<OmbudsmanFile.Step> told = EnumSet.noneOf(OmbudsmanFile.Step.class);
    private Optional<OmbudsmanWork.OmbudsmanNamed> named = Optional.empty();
    private Optional<LocalDate> returned = Optional.empty();
    private Optional<OmbudsmanWork.OmbudsmanViewed> view = Optional.empty();
    private Optional<LocalDate> viewed = Optional.empty();
    private Optional<OmbudsmanWork.OmbudsmanDecided> decided = Optional.empty();
    private Optional<LocalDate> decidedOn = Optional.empty();

    /** Enters what happened, and what it means for the case as a whole. */
    void take(OmbudsmanWork what, Fold fold, Entry entry) {
        if (fold.kind() != CaseKind.OMBUDSMAN_ENQUIRY) {
            throw new Refused("This case is no enquiry of an ombudsman. Record their enquiry first.");
        }
        what.enter(this, entry);
        if (what instanceof OmbudsmanWork.OmbudsmanAsked) {
            fold.beOpen("Record their question");
            fold.become(Status.OPEN);
        } else if (what instanceof OmbudsmanWork.OmbudsmanReturned) {
            fold.beOpen("Record that it was sent back");
            fold.ending().settleWithoutOutcome();
        }
        what.event().ifPresent(type -> fold.happened(type, entry));
    }

    /** The enquiry came: the first round. */
    void begin(Entry entry) {
        rounds.add(round("", entry.happened(), Optional.empty()));
    }

    void name(OmbudsmanWork.OmbudsmanNamed what, Entry entry) {
        if (OmbudsmanBody.of(what.ombudsman()).isEmpty()) {
            throw new Refused("Say which ombudsman it is: the Local Government and Social Care Ombudsman or the"
                    + " Housing Ombudsman.");
        }
        mustNotBeBefore(what.answerBy(), rounds.get(0).asked().date());
        named = Optional.of(what);
        OmbudsmanFile.Round first = rounds.get(0);
        rounds.set(0, new OmbudsmanFile.Round(1, first.question(), first.asked(), what.answerBy(), first.answered()));
    }

    void ask(OmbudsmanWork.OmbudsmanAsked what, Entry entry) {
        if (what.question().isBlank()) {
            throw new Refused("Say what the ombudsman asks.");
        }
        mustNotBeBefore(what.answerBy(), entry.happened().date());
        rounds.add(round(what.question(), entry.happened(), what.answerBy()));
    }

    private OmbudsmanFile.Round round(String question, Moment asked, Optional<LocalDate> by) {
        return new OmbudsmanFile.Round(rounds.size() + 1, question, asked, by, Optional.empty());
    }

    /** A response went: every question asked until then is answered. */
    void answered(Moment at) {
        rounds.replaceAll(round -> round.answered().isPresent()
                ? round
                : new OmbudsmanFile.Round(
                        round.number(), round.question(), round.asked(), round.answerBy(), Optional.of(at)));
    }

    void returned(OmbudsmanWork.OmbudsmanReturned what, Entry entry) {
        if (decided.isPresent()) {
            throw new Refused("The ombudsman has decided, so it was not sent back as premature.");
        }
        returned = Optional.of(entry.happened().date());
    }

    void view(OmbudsmanWork.OmbudsmanViewed what, Entry entry) {
        if (what.said().isBlank()) {
            throw new Refused("Say in a few words what the ombudsman thinks so far.");
        }
        if (decided.isPresent()) {
            throw new Refused("The ombudsman has decided; a provisional view comes before that.");
        }
        mustNotBeBefore(what.commentsBy(), entry.happened().date());
        view = Optional.of(what);
        viewed = Optional.of(entry.happened().date());
        told.remove(OmbudsmanFile.Step.PROVISIONAL_VIEW);
    }

    void decide(OmbudsmanWork.OmbudsmanDecided what, Entry entry) {
        OmbudsmanFile.Decision decision = OmbudsmanFile.Decision.of(what.decision())
                .orElseThrow(() -> new Refused("Choose how the ombudsman decided."));
        if (decided.isPresent()) {
            throw new Refused("The ombudsman decided on " + Dates.inWords(decidedOn.orElseThrow())
                    + ". Correct that entry, or take it back first.");
        }
        if (decision == OmbudsmanFile.Decision.UPHELD && !what.fault()) {
            throw new Refused("A complaint the ombudsman upholds has a fault. Tick it, or choose another decision.");
        }
        what.recommendations().forEach(one -> {
            if (one.what().isBlank()) {
                throw new Refused("Say what the ombudsman recommends.");
            }
            mustNotBeBefore(one.due(), entry.happened().date());
            recommendations.add(new OmbudsmanFile.Recommendation(
                    recommendations.size() + 1, one, Optional.empty(), Optional.empty(), ""));
        });
        decided = Optional.of(what);
        decidedOn = Optional.of(entry.happened().date());
    }

    void answer(OmbudsmanWork.RecommendationAnswered what, Entry entry) {
        OmbudsmanFile.Recommendation one = recommendation(what.number());
        if (!what.accepted() && what.said().isBlank()) {
            throw new Refused("Say why the council does not accept the recommendation.");
        }
        recommendations.set(
                what.number() - 1,
                new OmbudsmanFile.Recommendation(
                        one.number(), one.what(), Optional.of(what.accepted()), one.done(), one.evidence()));
    }

    void finish(OmbudsmanWork.RecommendationDone what, Entry entry) {
        OmbudsmanFile.Recommendation one = recommendation(what.number());
        one.done().ifPresent(day -> {
            throw new Refused("It was recorded as done on " + Dates.inWords(day) + ".");
        });
        if (what.evidence().isBlank()) {
            throw new Refused("Say by what it can be seen that it was done; the ombudsman asks for it.");
        }
        recommendations.set(
                what.number() - 1,
                new OmbudsmanFile.Recommendation(
                        one.number(),
                        one.what(),
                        Optional.of(true),
                        Optional.of(entry.happened().date()),
                        what.evidence()));
    }

    void tell(OmbudsmanWork.ManagersTold what, Entry entry) {
        OmbudsmanFile.Step step =
                OmbudsmanFile.Step.of(what.of()).orElseThrow(() -> new Refused("Choose what they were told of."));
        if (!file().toTell().contains(step)) {
            throw new Refused("There is nothing of " + step.label() + " to tell of.");
        }
        if (what.who().isBlank()) {
            throw new Refused("Name the managers and directors who were told.");
        }
        told.add(step);
    }

    private OmbudsmanFile.Recommendation recommendation(int number) {
        if (number < 1 || number > recommendations.size()) {
            throw new Refused("There is no recommendation " + number + " in this case.");
        }
        return recommendations.get(number - 1);
    }

    private static void mustNotBeBefore(Optional<LocalDate> due, LocalDate day) {
        due.filter(by -> by.isBefore(day)).ifPresent(by -> {
            throw new Refused("It cannot be wanted by " + Dates.inWords(by) + ", because that is before "
                    + Dates.inWords(day) + ". Choose a later day.");
        });
    }

    OmbudsmanFile file() {
        return new OmbudsmanFile(named, rounds, returned, view, viewed, decided, decidedOn, recommendations, told);
    }
}
