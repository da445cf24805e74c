package redress.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.casework.Acting;
import redress.casework.CaseState;
import redress.casework.Coming;
import redress.casework.Happening;

/** What made-up cases of the rarer kinds tell of how they came. */
final class PracticeKinds {

    private PracticeKinds() {}

    /** What happened by this plan; nothing by a plan of another sort. */
    static List<Happening> told(String plan, CaseState state) {
        LocalDate received = state.received().date();
        return switch (plan) {
            case "forwarded" ->
                List.of(
                        new Coming.Forwarded("Depot"),
                        new Coming.ContactAgreed(received.plusDays(21), "the new date for the crew"));
            case "alerted" -> List.of(new Coming.GovernanceAlerted("A letter went to the wrong house", "email"));
            case "manager-told" -> List.of(new Coming.PassedOn("Marcus Bell", "email"));
            case "became-complaint" ->
                List.of(new Coming.KindChanged(
                        "complaint", "stage-1", "It was reported three weeks ago as well, and nothing was done."));
            case "mp-named" ->
                List.of(
                        member("mp", "Dr Julian Marsh MP", "Saltmarsh East"),
                        new Acting.ConsentGiven(0, "confirmed", Optional.empty()));
            case "councillor-named" -> List.of(member("councillor", "Cllr Edith Fenn", "Quay ward"));
            default -> List.of();
        };
    }

    private static Acting.RepresentativeNamed member(String role, String name, String area) {
        return new Acting.RepresentativeNamed(role, name, area, "1 Market Place\nSaltmarsh", "ZZ99 1AB", "", "");
    }
}
