package redress.casework;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What cannot wait: such a case stands at the top of Today, and is restricted as long as it lasts. */
public enum Alarm {
    THREAT_TO_LIFE("threat-to-life", "Threat to life"),
    SAFEGUARDING("safeguarding", "Safeguarding"),
    LEGAL_ACTION("legal-action", "Legal action"),
    PRESS("press", "Press interest");

    /** What lists say instead of the subject of a restricted case. */
    public static final String SUBJECT = "Restricted case";

    private final String id;
    private final String label;

    Alarm(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** The flag that says so: "safeguarding". */
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public static Optional<Alarm> of(String id) {
        return Arrays.stream(values()).filter(alarm -> alarm.id.equals(id)).findFirst();
    }

    /** The alarm of this id; refuses what is none. */
    static Alarm known(String id) {
        return of(id).orElseThrow(() -> new Refused("There is no alarm \"" + id + "\"."));
    }

    /** Those among some flags, the gravest first. */
    static List<Alarm> among(Collection<String> flags) {
        return Arrays.stream(values()).filter(alarm -> flags.contains(alarm.id)).toList();
    }

    /** As tables keep them: "safeguarding press". */
    static String kept(List<Alarm> alarms) {
        return alarms.stream().map(Alarm::id).collect(Collectors.joining(" "));
    }

    /** Reads them back. */
    static List<Alarm> read(String kept) {
        return among(List.of(kept.split(" ")));
    }

    /** "Threat to life, press interest"; "" for none. */
    public static String words(List<Alarm> alarms) {
        String all = alarms.stream()
                .map(alarm -> alarm.label.toLowerCase(java.util.Locale.UK))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }
}
