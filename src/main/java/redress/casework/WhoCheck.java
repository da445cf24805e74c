package redress.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.calendar.Dates;
import redress.council.Officer;
import redress.procedure.Choice;
import redress.procedure.Stage;
import redress.procedure.WhoRule;

/** Holds one case against rules on who may, and says in words what a rule asks and why somebody does not meet it. */
final class WhoCheck {

    private static final String TITLES = "Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|\\p{Lu}";

    private final CaseState state;
    private final Staff staff;
    private final Involvement involvement;
    private final List<String> services;
    private final List<Officer> named;
    private final String stage;

    WhoCheck(CaseState state, Staff staff) {
        this.state = state;
        this.staff = staff;
        involvement = Involvement.of(state);
        services = state.points().stream()
                .map(PointState::service)
                .filter(service -> !service.isEmpty())
                .distinct()
                .toList();
        String words = words(state);
        named = staff.officers().stream()
                .filter(officer -> isRecorded(officer) || isNamed(officer, words))
                .toList();
        stage = state.stageRule().map(WhoCheck::shortLabel).orElse("It");
    }

    /** What was written about: where an officer may be named. */
    private static String words(CaseState state) {
        return Stream.concat(
                        Stream.of(state.subject(), state.description(), state.desiredOutcome()),
                        state.points().stream().map(PointState::text))
                .collect(Collectors.joining("\n"));
    }

    private boolean isRecorded(Officer officer) {
        return state.concerns().criticised().stream().anyMatch(one -> one.who().officerId() == officer.id());
    }

    /** By the whole name, or by the surname after a title or an initial; a surname alone is often a place or a thing. */
    private static boolean isNamed(Officer officer, String words) {
        String[] names = officer.name().strip().split("\\s+", -1);
        String whole = Stream.of(names).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        if (names.length < 2) {
            return false;
        }
        String surname = Pattern.quote(names[names.length - 1]);
        return contains("(?i)" + whole, words) || contains("(" + TITLES + ")\\.?\\s+" + surname, words);
    }

    private static boolean contains(String pattern, String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])", Pattern.UNICODE_CASE)
                .matcher(words)
                .find();
    }

    /** Why an officer does not meet a rule: what is about the person first, then the post. */
    Optional<String> refusal(WhoRule rule, Officer officer) {
        return barred(rule, officer)
                .or(() -> role(rule, officer))
                .or(() -> rank(rule, officer))
                .or(() -> area(rule, officer));
    }

    private Optional<String> barred(WhoRule rule, Officer officer) {
        if (rule.not().contains("named") && named.contains(officer)) {
            return Optional.of(officer.name() + " is named in the complaint.");
        }
        Optional<Involvement.Part> part = Optional.empty();
        if (rule.not().contains("took-part")) {
            part = involvement.outside(state.stage(), officer);
        }
        if (rule.not().contains("author-of-stage-1")) {
            part = involvement
                    .answerOf("stage-1", officer)
                    .or(() -> involvement
                            .outside(state.stage(), officer)
                            .filter(p -> rule.not().contains("took-part")));
        }
        return part.map(p -> part(p, officer));
    }

    private String part(Involvement.Part part, Officer officer) {
        String at = state.procedure()
                .stage(part.stage())
                .map(WhoCheck::shortLabel)
                .map(label -> label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1))
                .orElse("an earlier stage");
        String did = switch (part.deed()) {
            case ANSWERED -> " answered " + at + " of this case on ";
            case HELD -> " was given " + at + " of this case on ";
            case TOOK_PART -> " took part in " + at + " of this case on ";
        };
        return officer.name() + did + Dates.inWords(part.day()) + ".";
    }

    private Optional<String> role(WhoRule rule, Officer officer) {
        Optional<String> wanted = rule.role().filter(role -> !role.equals(officer.role()));
        if (wanted.isEmpty() || officer.role().isBlank()) {
            return Optional.empty();
        }
        boolean looksLikeIt = roleByTitle(officer).equals(wanted);
        boolean unknown = rankOf(officer) < 0;
        String kept = looksLikeIt || unknown
                ? "; " + officer.name() + " is kept as " + label(officer.role()) + ". Change it under Officers."
                : ".";
        return Optional.of(stage + " is for " + somebody(wanted.get()) + kept);
    }

    /** The role whose name stands in the job title, the longest where several do. */
    private Optional<String> roleByTitle(Officer officer) {
        String title = officer.jobTitle().toLowerCase(Locale.UK);
        return state.procedure().roles().stream()
                .filter(role -> title.contains(role.label().toLowerCase(Locale.UK)))
                .max(Comparator.comparing(role -> role.label().length()))
                .map(Choice::id);
    }

    private Optional<String> rank(WhoRule rule, Officer officer) {
        return rule.rank()
                .flatMap(above -> named.stream()
                        .filter(other -> rankOf(other) >= rankOf(officer))
                        .max(Comparator.comparing(this::rankOf))
                        .map(other -> officer.name() + " is not more senior than " + other.name()
                                + ", who is named in the complaint."));
    }

    private Optional<String> area(WhoRule rule, Officer officer) {
        String area = rule.area().orElse("");
        boolean own = services.contains(officer.service());
        if (services.isEmpty() || area.isEmpty() || own == area.equals("same")) {
            return Optional.empty();
        }
        if (!own && staff.standsIn(officer, services).isPresent()) {
            return Optional.empty();
        }
        if (own) {
            return Optional.of(officer.service() + " is " + officer.name() + "’s own service area.");
        }
        String where = officer.service().isEmpty()
                ? "no service is kept for " + officer.name() + ". Set it under Officers."
                : officer.name() + " is in " + officer.service() + ".";
        return Optional.of(stage + " is for " + rule.role().map(this::somebody).orElse("an officer") + " in " + in()
                + "; " + where);
    }

    /** What cannot be told from what is on record. */
    Optional<String> caution(WhoRule rule, Officer officer) {
        List<String> says = new ArrayList<>();
        if (rule.role().isPresent() && officer.role().isBlank()) {
            says.add("No role is kept for " + officer.name() + ". Set it under Officers.");
        }
        if (rule.area().isPresent() && services.isEmpty()) {
            says.add("No point says which service it is about, so the service area could not be checked.");
        }
        if (rule.area().equals(Optional.of("same")) && !services.contains(officer.service())) {
            staff.standsIn(officer, services).ifPresent(says::add);
        }
        if (rule.rank().isPresent() && named.isEmpty()) {
            says.add("The complaint names a member of staff whom Redress does not know. " + officer.name()
                    + " must be more senior.");
        }
        return says.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", says));
    }

    /** The rules of one deed as a sentence: "A Director in another service than Planning, who took no part before." */
    String rule(List<WhoRule> alternatives) {
        String words = alternatives.stream().map(this::words).distinct().collect(Collectors.joining(", or "));
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1) + ".";
    }

    private String words(WhoRule rule) {
        String area = rule.area()
                .map(where -> where.equals("same") ? " in " + in() : " in another service than " + in())
                .orElse("");
        List<String> who = new ArrayList<>();
        if (rule.not().contains("took-part")) {
            who.add("took no part before");
        } else if (rule.not().contains("author-of-stage-1")) {
            who.add("did not answer stage 1");
        }
        if (rule.not().contains("named")) {
            who.add("is not named in the complaint");
        }
        if (rule.rank().isPresent()) {
            who.add("is more senior than whoever is named");
        }
        return rule.role().map(this::somebody).orElse("an officer")
                + area
                + (who.isEmpty() ? "" : ", who " + String.join(" and ", who));
    }

    /** Sentences that say no less than another one. */
    static List<String> longest(List<String> sentences) {
        return sentences.stream()
                .filter(one -> sentences.stream()
                        .noneMatch(other -> !other.equals(one) && other.startsWith(one.substring(0, one.length() - 1))))
                .toList();
    }

    private String in() {
        return services.isEmpty() ? "the service complained of" : String.join(" or ", services);
    }

    private String somebody(String role) {
        String label = label(role);
        if (label.toLowerCase(Locale.UK).endsWith("team")) {
            return "somebody of the " + label.toLowerCase(Locale.UK);
        }
        return ("AEIOU".indexOf(label.charAt(0)) >= 0 ? "an " : "a ") + label;
    }

    private String label(String role) {
        return state.procedure().roles().stream()
                .filter(known -> known.id().equals(role))
                .findFirst()
                .map(Choice::label)
                .orElseGet(() -> role.substring(0, 1).toUpperCase(Locale.UK)
                        + role.substring(1).replace('-', ' '));
    }

    private int rankOf(Officer officer) {
        return state.procedure().roles().stream().map(Choice::id).toList().indexOf(officer.role());
    }

    private static String shortLabel(Stage stage) {
        return stage.label().split(",", -1)[0];
    }
}
