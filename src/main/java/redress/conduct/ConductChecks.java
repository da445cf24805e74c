package redress.conduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.procedure.Choice;

/** What one entry must say to be whole: nothing that a rule asks for is left empty. */
record ConductChecks(ConductSoFar soFar) {

    private static final int LONGEST = 20_000;

    Optional<String> fault(ConductEntry entry) {
        ConductStep what = entry.what();
        if (what instanceof ConductStep.Begun begun) {
            return missing(begun.what(), "Say what happened.")
                    .or(() -> missing(begun.raisedBy(), "Say who raised it."));
        }
        if (what instanceof ConductStep.TakenOver over) {
            return missing(over.terms(), "Say what was decided.")
                    .or(() -> missing(over.decidedBy(), "Say who decided it."))
                    .or(() -> review(over.review(), over.decided()));
        }
        if (what instanceof ConductStep.Considered one) {
            return missing(one.circumstances(), "Say what is known of the person's circumstances.")
                    .or(() -> missing(
                            one.vulnerability(), "Say what was found about vulnerability, or that nothing was."))
                    .or(() -> missing(one.adjustments(), "Say which adjustments are made, or that none is needed."));
        }
        if (what instanceof ConductStep.Decided decided) {
            return decided(entry, decided);
        }
        if (what instanceof ConductStep.Reviewed review) {
            return reviewed(entry, review);
        }
        return words(what);
    }

    private static Optional<String> words(ConductStep what) {
        if (what instanceof ConductStep.Advised one) {
            return missing(one.worried(), "Say who was worried.")
                    .or(() -> missing(one.about(), "Say what about."))
                    .or(() -> missing(one.manager().name(), "Say which senior manager was asked."))
                    .or(() -> missing(one.advice(), "Say what the senior manager advised."));
        }
        if (what instanceof ConductStep.LegalAdvised one) {
            return missing(one.from(), "Say who advised.").or(() -> missing(one.advice(), "Say what was advised."));
        }
        if (what instanceof ConductStep.CasesReviewed one) {
            return missing(one.reviewedBy(), "Say who looked at the cases.")
                    .or(() -> missing(one.found(), "Say what the review found."));
        }
        if (what instanceof ConductStep.Consulted one) {
            return missing(one.who().name(), "Say who was consulted.")
                    .or(() -> missing(one.said(), "Say what they said."));
        }
        if (what instanceof ConductStep.LaterChecked one) {
            return missing(one.about(), "Say which letter, e-mail or call was read.")
                    .or(() -> missing(one.found(), "Say what was found in it."))
                    .or(() -> missing(one.checkedBy(), "Say who read it."));
        }
        if (what instanceof ConductStep.Kept one) {
            return missing(one.words(), "Say what is kept.").or(() -> missing(one.keptBy(), "Say who keeps it."));
        }
        if (what instanceof ConductStep.LeftOff one) {
            return missing(one.reason(), "Say why there is no restriction.")
                    .or(() -> missing(one.decidedBy().name(), "Say who decided it."));
        }
        return what instanceof ConductStep.Commented one
                ? missing(one.words(), "Say what the person says.")
                : Optional.empty();
    }

    private Optional<String> decided(ConductEntry entry, ConductStep.Decided decided) {
        if (decided.grounds().isEmpty() && decided.ground().isBlank()) {
            return Optional.of("Choose at least one ground, or say it in your own words.");
        }
        return unlisted("behaviours", decided.grounds())
                .or(() -> missing(decided.evidence(), "Say what evidence the decision rests on."))
                .or(() -> missing(decided.policy(), "Name the policy that goes with the letter."))
                .or(() -> missing(decided.appeal(), "Say how the person can have the decision looked at again."))
                .or(() -> terms(decided.terms(), entry.day()))
                .or(() -> decider(ConductDeed.DECIDE, decided.decidedBy()))
                .or(() -> unasked(entry.day(), decided.abusive()));
    }

    private Optional<String> reviewed(ConductEntry entry, ConductStep.Reviewed review) {
        boolean lifted = review.verdict() == ConductStep.Verdict.LIFTED;
        if (lifted == review.terms().isPresent()) {
            return Optional.of("A restriction that goes on needs its terms; one that is lifted has none.");
        }
        return missing(review.reason(), "Say why it goes on, is relaxed or is lifted.")
                .or(() -> review.terms().flatMap(terms -> terms(terms, entry.day())))
                .or(() -> decider(ConductDeed.REVIEW, review.decidedBy()));
    }

    private Optional<String> terms(Terms terms, LocalDate day) {
        return unlisted("restriction-measures", terms.measures())
                .or(() -> missing(terms.meaning(), "Say what it means for the person."))
                .or(() -> missing(terms.level(), "Say how far the restriction goes."))
                .or(() -> missing(terms.lasts(), "Say how long it lasts."))
                .or(() -> terms.contact()
                        .flatMap(point -> missing(point.officer(), "Name the single point of contact.")
                                .or(() -> missing(point.reach(), "Say how the single point of contact is reached."))))
                .or(() -> review(terms.review(), day));
    }

    private Optional<String> decider(ConductDeed deed, Official who) {
        return missing(who.name(), "Say who decided it.")
                .or(() -> new ConductWho(soFar.procedure()).refusal(deed, who));
    }

    /** Those whom the procedure wants asked, asked on the day of the decision at the latest (BH-40). */
    private Optional<String> unasked(LocalDate day, boolean abusive) {
        boolean asks =
                soFar.asksFirst() || (abusive && soFar.needs("end-contact").contains("consulted"));
        ConductWho who = new ConductWho(soFar.procedure());
        List<String> roles = who.toConsult();
        boolean asked = soFar.entries().stream()
                .filter(entry -> !entry.day().isAfter(day))
                .anyMatch(entry -> entry.what() instanceof ConductStep.Consulted one
                        && (roles.isEmpty() || roles.contains(one.who().role())));
        if (!asks || asked) {
            return Optional.empty();
        }
        String whom = roles.isEmpty() ? "Somebody" : "A " + who.labels(roles);
        return Optional.of(whom + " must be consulted before this is decided. Record who was, and when.");
    }

    private Optional<String> unlisted(String list, List<String> chosen) {
        List<Choice> listed = soFar.procedure().lists().getOrDefault(list, List.of());
        return chosen.stream()
                .filter(id -> listed.stream().noneMatch(choice -> choice.id().equals(id)))
                .findFirst()
                .map(id -> "\"" + id + "\" is not on the procedure's list. Choose from the list.");
    }

    private static Optional<String> review(LocalDate review, LocalDate decided) {
        return review.isAfter(decided)
                ? Optional.empty()
                : Optional.of("The day of the review must come after the decision. Type a later day.");
    }

    private static Optional<String> missing(String text, String sentence) {
        if (text.length() > LONGEST) {
            return Optional.of(
                    "This is too long: " + text.length() + " characters, and " + LONGEST + " can be kept. Shorten it.");
        }
        return Stream.of(text).filter(String::isBlank).findFirst().map(blank -> sentence);
    }
}
