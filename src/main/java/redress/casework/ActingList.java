package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.calendar.Dates;
import redress.procedure.Procedure;

/** The representatives of a case in the course of being folded. */
final class ActingList {

    /** The deadline by which the customer is to say whether they agree. */
    static final String CONSENT = "consent";

    /** From the weakest to the strongest way of agreeing. */
    private static final List<String> WAYS = List.of("implied", "told", "confirmed", "written");

    private final List<Representative> all = new ArrayList<>();
    private Optional<Procedure> procedure = Optional.empty();

    void by(Procedure rules) {
        procedure = Optional.of(rules);
    }

    void name(Acting.RepresentativeNamed who, Entry entry) {
        if (who.name().isBlank()) {
            throw new Refused("The representative needs a name.");
        }
        String role = ruleFor(who.role());
        String needed = procedure.orElseThrow().consent().getOrDefault(role, "written");
        String clause = procedure.orElseThrow().clauses().getOrDefault("consent." + role, "");
        Representative.Consent consent =
                needed.equals("implied") ? Representative.Consent.IMPLIED : Representative.Consent.NEEDED;
        all.add(new Representative(
                entry.seq(), who, needed, clause, consent, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** A role the procedure does not name comes under "other". */
    private String ruleFor(String role) {
        return procedure.orElseThrow().consent().containsKey(role) ? role : "other";
    }

    void ask(Acting.ConsentAsked what, Entry entry) {
        Representative who = acting(what.representative());
        if (who.consent() == Representative.Consent.IMPLIED) {
            throw new Refused("Consent is implied for " + who.who().name() + ", so it need not be asked for.");
        }
        if (who.consent() == Representative.Consent.GIVEN) {
            throw new Refused("The customer has agreed already.");
        }
        LocalDate day = entry.happened().date();
        if (what.by().filter(by -> by.isBefore(day)).isPresent()) {
            throw new Refused("The consent was asked for on " + Dates.inWords(day)
                    + ", so it cannot be wanted before that. Type a later day.");
        }
        change(who.with(Representative.Consent.ASKED, day).by(what.by()));
    }

    /** A request for consent that left the house asks on behalf of everybody who waits for it. */
    void sent(Happening.LetterSent letter, Entry entry) {
        if (letter.purpose().equals("consent-request")) {
            LocalDate day = entry.happened().date();
            all.replaceAll(who ->
                    who.consent() == Representative.Consent.NEEDED ? who.with(Representative.Consent.ASKED, day) : who);
        }
    }

    void give(Acting.ConsentGiven what, Entry entry) {
        Representative who = acting(what.representative());
        if (WAYS.indexOf(what.how()) < WAYS.indexOf(who.needed())) {
            throw new Refused(
                    who.needed().equals("written")
                            ? "The procedure wants written and dated consent here. Record it when the signed form has come."
                            : "The procedure wants the customer to confirm it. Record it when they have.");
        }
        if (what.how().equals("written") && what.dated().isEmpty()) {
            throw new Refused("Written consent needs its date. Type the date on the form.");
        }
        what.dated().filter(day -> day.isAfter(entry.happened().date())).ifPresent(day -> {
            throw new Refused(
                    "The consent is dated " + Dates.inWords(day) + ", after the day it came. Look at the form.");
        });
        change(who.with(Representative.Consent.GIVEN, entry.happened().date()).shownBy(what.paper()));
    }

    void refuse(Acting.ConsentRefused what, Entry entry) {
        change(acting(what.representative())
                .with(Representative.Consent.REFUSED, entry.happened().date()));
    }

    void end(Acting.RepresentativeEnded what) {
        Representative who = acting(what.representative());
        change(who.gone());
    }

    void lapse(Acting.ConsentLapsed what, Entry entry) {
        Representative who = acting(what.representative());
        LocalDate day = entry.happened().date();
        if (who.consent() != Representative.Consent.ASKED) {
            throw new Refused("No consent is awaited for " + who.who().name() + ".");
        }
        if (who.by().filter(by -> by.isBefore(day)).isEmpty()) {
            throw new Refused(
                    "The customer still has time to answer. Close it when the day the consent is wanted by has passed.");
        }
    }

    /** The days the customer's answers are wanted by, the council's own: the customer may always agree later. */
    List<Deadline> deadlines(boolean ended) {
        List<Deadline> wanted = new ArrayList<>();
        for (Representative who : all) {
            who.by()
                    .ifPresent(by -> wanted.add(Deadline.byHand(
                                    CONSENT,
                                    (int) who.entry(),
                                    "Consent: " + who.who().name(),
                                    by,
                                    by,
                                    true)
                            .ended(who.answered(), ended || !who.isActive())));
        }
        return wanted;
    }

    /** Who was named by this entry; with 0 who was named last, since what is recorded together has no number yet. */
    private Representative acting(long entry) {
        return all.stream()
                .filter(one -> (one.entry() == entry || entry == 0) && one.isActive())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new Refused("Nobody of that number acts for the customer in this case."));
    }

    private void change(Representative now) {
        all.replaceAll(one -> one.entry() == now.entry() ? now : one);
    }

    List<Representative> all() {
        return List.copyOf(all);
    }
}
