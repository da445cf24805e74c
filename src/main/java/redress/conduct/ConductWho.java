package redress.conduct;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import redress.procedure.Choice;
import redress.procedure.Procedure;
import redress.procedure.WhoRule;

/** Who may write these letters, decide, and must be asked, as the procedure says; where it says nothing, everybody. */
public record ConductWho(Procedure procedure) {

    /** Why not, in one sentence; empty where they may. */
    public Optional<String> refusal(ConductDeed deed, Official who) {
        List<String> roles = roles(
                switch (deed) {
                    case WARN, TELL -> "write-restriction";
                    case DECIDE, REVIEW -> "decide-restriction";
                    default -> "";
                });
        if (roles.isEmpty() || roles.contains(who.role())) {
            return Optional.empty();
        }
        String does = deed == ConductDeed.WARN || deed == ConductDeed.TELL ? "writes these letters" : "decides this";
        String kept = who.role().isBlank() ? "has no role" : "is kept as " + label(who.role());
        return Optional.of("Only the " + labels(roles) + " " + does + "; " + who.name() + " " + kept
                + ". Change it in Settings, under Officers.");
    }

    /** The roles one of which must have been asked before a decision; empty where anybody will do (BH-40). */
    List<String> toConsult() {
        return roles("consult");
    }

    String labels(List<String> roles) {
        return roles.stream().map(this::label).collect(Collectors.joining(" or the "));
    }

    private List<String> roles(String deed) {
        return procedure.who().stream()
                .filter(rule -> rule.deed().equals(deed))
                .map(WhoRule::role)
                .flatMap(Optional::stream)
                .toList();
    }

    private String label(String role) {
        return procedure.roles().stream()
                .filter(choice -> choice.id().equals(role))
                .map(Choice::label)
                .findFirst()
                .orElse(role.replace('-', ' ').toLowerCase(Locale.UK));
    }
}
