package redress.lessons;

import java.util.Locale;

/** What sort of thing is kept until it is done. */
public enum LessonKind {
    /** A change in a service, from a trend, figures or a meeting (NN-44). */
    ACTION("Learning action"),
    /** Something staff need to be taught (NS-34). */
    TRAINING("Training need"),
    /** A meeting of the complaints team with a service (BH-53). */
    MEETING("Service meeting"),
    /** A service manager's look at the complaints of the service (NN-51). */
    REVIEW("Service review");

    private final String label;

    LessonKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The name under which its date is found: "service-meeting". */
    public String deadline() {
        return label.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** Whether it happens on a day, and is not worked at until it is done. */
    public boolean isHeld() {
        return this == MEETING || this == REVIEW;
    }
}
