package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import redress.council.Officer;
import redress.procedure.DecisionRule;

/** Who had a part in a case, at which stage and when, read from its entries as they count. */
final class Involvement {

    /** What somebody did, the weightiest first. */
    enum Deed {
        ANSWERED,
        HELD,
        TOOK_PART
    }

    /** One part of one person; officer is 0 where only the name is known. */
    record Part(long officer, String name, String stage, LocalDate day, Deed deed) {

        boolean isOf(Officer somebody) {
            return officer > 0 ? officer == somebody.id() : name.strip().equalsIgnoreCase(somebody.name());
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private Optional<Happening.Allocated> holder = Optional.empty();
    private String stage = "";

    private Involvement() {}

    static Involvement of(CaseState state) {
        Involvement found = new Involvement();
        state.timeline().effective().forEach(entry -> {
            found.enter(entry);
            found.goBack(entry, state.stages());
        });
        return found;
    }

    /** The weightiest part of an officer at any other stage than this one. */
    Optional<Part> outside(String thisStage, Officer officer) {
        return parts.stream()
                .filter(part -> !part.stage().equals(thisStage) && part.isOf(officer))
                .min(Comparator.comparing(Part::deed).thenComparing(Part::day));
    }

    /** How an officer answered a stage: wrote the response, or gave the answer it was made of. */
    Optional<Part> answerOf(String answered, Officer officer) {
        return parts.stream()
                .filter(part -> part.deed() == Deed.ANSWERED && part.stage().equals(answered) && part.isOf(officer))
                .findFirst();
    }

    /** Whether nobody who answered one stage answered the one before too; empty where it is not known of both. */
    Optional<Boolean> answeredByAnother(String stage, String before) {
        List<Part> now = answered(stage);
        List<Part> then = answered(before);
        return now.isEmpty() || then.isEmpty()
                ? Optional.empty()
                : Optional.of(now.stream().noneMatch(one -> then.stream().anyMatch(other -> isSame(one, other))));
    }

    private List<Part> answered(String stage) {
        return parts.stream()
                .filter(part -> part.deed() == Deed.ANSWERED && part.stage().equals(stage))
                .toList();
    }

    private static boolean isSame(Part one, Part other) {
        return (one.officer() > 0 && other.officer() > 0)
                ? one.officer() == other.officer()
                : one.name().strip().equalsIgnoreCase(other.name().strip());
    }

    private void enter(Entry entry) {
        Happening what = entry.what();
        if (what instanceof Happening.Received received) {
            stage = received.stage();
        } else if (what instanceof Happening.Registered registered) {
            stage = registered.stage();
        } else if (what instanceof Happening.StageRequested requested) {
            stage = requested.stage();
            holder = Optional.empty();
        } else if (what instanceof StageWork.StageRepeated) {
            holder = Optional.empty();
        } else if (what instanceof StageWork.FactCheckAsked asked) {
            add(0, asked.with(), Deed.TOOK_PART, entry);
        } else if (what instanceof Happening.Allocated given) {
            hold(given, entry);
        } else if (what instanceof OfficerWork.HandedOver over) {
            hold(new Happening.Allocated(over.officerId(), over.officer(), over.jobTitle(), over.service()), entry);
        } else if (what instanceof OfficerWork work) {
            work(work, entry);
        } else if (isResponse(what)) {
            holder.ifPresent(by -> add(by.officerId(), by.officer(), Deed.ANSWERED, entry));
        }
        add(0, entry.doneBy(), Deed.TOOK_PART, entry);
    }

    /** A request that was referred back or refused leaves the case in the stage before. */
    private void goBack(Entry entry, StageFile stages) {
        stages.requests().stream()
                .filter(request -> request.decision()
                        .filter(decision -> decision.entry() == entry.seq()
                                && decision.rule().then() != DecisionRule.Then.INVESTIGATE)
                        .isPresent())
                .findFirst()
                .ifPresent(request -> {
                    stage = request.from();
                    holder = Optional.empty();
                });
    }

    private void hold(Happening.Allocated given, Entry entry) {
        holder = Optional.of(given);
        add(given.officerId(), given.officer(), Deed.HELD, entry);
    }

    private void work(OfficerWork work, Entry entry) {
        if (work instanceof OfficerWork.ReplyReceived reply) {
            add(0, reply.from(), Deed.ANSWERED, entry);
        } else if (work instanceof OfficerWork.ContributionAsked asked) {
            add(0, asked.officer(), Deed.TOOK_PART, entry);
        } else if (work instanceof OfficerWork.ApprovalWanted wanted) {
            add(0, wanted.from(), Deed.TOOK_PART, entry);
        }
    }

    private boolean isResponse(Happening what) {
        return what instanceof Happening.ResponseGiven
                || (what instanceof Happening.LetterSent sent
                        && LetterEvent.of(sent.purpose(), stage)
                                .filter(LetterEvent::isResponse)
                                .isPresent());
    }

    private void add(long officer, String name, Deed deed, Entry entry) {
        parts.add(new Part(officer, name, stage, entry.happened().date(), deed));
    }
}
