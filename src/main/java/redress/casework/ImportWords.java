package redress.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import redress.procedure.CaseKind;
import redress.procedure.Choice;

/** The words other registers use for kinds, channels and outcomes, beside those of the procedure. */
final class ImportWords {

    private static final Map<CaseKind, Set<String>> KINDS = Map.of(
            CaseKind.COMPLAINT,
                    Set.of("formal complaint", "corporate complaint", "stage 1 complaint", "stage 2 complaint"),
            CaseKind.COMPLIMENT, Set.of("praise", "thanks", "thank you"),
            CaseKind.COMMENT, Set.of("feedback"),
            CaseKind.SERVICE_REQUEST, Set.of("request for service", "request"),
            CaseKind.MP_ENQUIRY, Set.of("mp", "mp letter", "mps enquiry", "mp inquiry"),
            CaseKind.COUNCILLOR_ENQUIRY, Set.of("councillor", "member enquiry", "cllr enquiry"),
            CaseKind.OMBUDSMAN_ENQUIRY, Set.of("ombudsman", "lgsco", "lgsco enquiry"));

    /** Words that mean the same, whatever the list they stand in. */
    private static final List<Set<String>> ALIKE = List.of(
            Set.of("telephone", "phone", "by phone", "by telephone", "call", "telephone call"),
            Set.of("email", "e mail", "by email"),
            Set.of("website", "web", "web form", "online", "online form", "webform", "internet"),
            Set.of("letter", "post", "by post", "mail", "in writing"),
            Set.of("in person", "counter", "visit", "face to face", "reception", "customer information centre"),
            Set.of("social media", "facebook", "twitter", "x", "instagram"),
            Set.of("upheld", "fully upheld", "justified"),
            Set.of("partially upheld", "partly upheld", "upheld in part", "part upheld", "partially justified"),
            Set.of("not upheld", "not justified", "unjustified", "rejected", "no fault"),
            Set.of("withdrawn", "withdrawn by complainant"),
            Set.of("resolved informally", "informal resolution", "informally resolved", "resolved"),
            Set.of("excluded", "outside the procedure", "out of scope", "outside procedure"),
            Set.of("no answer", "no answer from complainant", "no reply from complainant"));

    private ImportWords() {}

    static Optional<CaseKind> kind(String cell) {
        String key = singular(ImportText.key(cell));
        return Arrays.stream(CaseKind.values())
                .filter(kind -> key.equals(ImportText.key(kind.id()))
                        || KINDS.getOrDefault(kind, Set.of()).contains(key))
                .findFirst();
    }

    private static String singular(String key) {
        if (key.endsWith("ies")) {
            return key.substring(0, key.length() - "ies".length()) + "y";
        }
        return key.endsWith("s") && !key.equals("thanks") ? key.substring(0, key.length() - 1) : key;
    }

    /** The entry of the procedure's list that is meant, by its id, its label or a word that means the same. */
    static Optional<Choice> choice(String cell, List<Choice> list) {
        String key = ImportText.key(cell);
        Set<String> meant =
                ALIKE.stream().filter(words -> words.contains(key)).findFirst().orElseGet(() -> Set.of(key));
        return list.stream()
                .filter(choice ->
                        meant.contains(ImportText.key(choice.id())) || meant.contains(ImportText.key(choice.label())))
                .findFirst();
    }

    /** The kinds as a sentence lists them. */
    static String kinds() {
        return Arrays.stream(CaseKind.values()).map(CaseKind::id).collect(Collectors.joining(", "));
    }

    /** Whether a cell that asks for yes or no says yes; a word of its own ("age", "race") does. */
    static boolean says(String cell) {
        return !Set.of("", "no", "n", "false", "0", "none", "not stated").contains(ImportText.key(cell));
    }
}
