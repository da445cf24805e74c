package redress.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is owed to the person (LGSCO 7.1, BH-42).
 *
 * @param entry number of the entry that agreed it
 * @param firstDue the due date it was agreed with
 * @param due the last day, by what was promised last
 * @param amount in pounds
 * @param approval who allowed the money to be paid
 * @param evidence how it is known to be done
 * @param instead what is given in its place, because it cannot be given after all
 */
public record Remedy(
        long entry,
        String kind,
        String what,
        String owner,
        LocalDate agreed,
        Optional<LocalDate> firstDue,
        Optional<LocalDate> due,
        Optional<BigDecimal> amount,
        Optional<Approval> approval,
        Optional<LocalDate> done,
        String evidence,
        Optional<Instead> instead) {

    /** Who allowed it, and on which day. */
    public record Approval(String by, LocalDate on) {}

    /**
     * Why it cannot be given and what is given instead (LGSCO 7.4).
     *
     * @param told the day the person was told by letter
     */
    public record Instead(LocalDate on, String why, String alternative, Optional<LocalDate> told) {}

    /** Whether it is still to be given. */
    public boolean isOutstanding() {
        return done.isEmpty() && instead.isEmpty();
    }

    /** Whether it is money that nobody has allowed to be paid. */
    public boolean awaitsApproval() {
        return isOutstanding() && amount.isPresent() && approval.isEmpty();
    }

    /** Whether the person does not know yet that it cannot be given. */
    public boolean isUntold() {
        return instead.filter(other -> other.told().isEmpty()).isPresent();
    }

    Remedy approved(String by, LocalDate on) {
        Optional<Approval> allowed = Optional.of(new Approval(by, on));
        return new Remedy(entry, kind, what, owner, agreed, firstDue, due, amount, allowed, done, evidence, instead);
    }

    Remedy movedTo(LocalDate day) {
        Optional<LocalDate> moved = Optional.of(day);
        return new Remedy(
                entry,
                kind,
                what,
                owner,
                agreed,
                firstDue.or(() -> moved),
                moved,
                amount,
                approval,
                done,
                evidence,
                instead);
    }

    Remedy done(LocalDate day, String how) {
        return new Remedy(
                entry, kind, what, owner, agreed, firstDue, due, amount, approval, Optional.of(day), how, instead);
    }

    Remedy instead(Instead other) {
        return new Remedy(
                entry, kind, what, owner, agreed, firstDue, due, amount, approval, done, evidence, Optional.of(other));
    }
}
