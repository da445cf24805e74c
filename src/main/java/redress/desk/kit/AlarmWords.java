package redress.desk.kit;

import redress.casework.Alarm;

/** How an alarm looks. */
public final class AlarmWords {

    private AlarmWords() {}

    /** Its icon, by Feather's name. */
    public static String icon(Alarm alarm) {
        return switch (alarm) {
            case THREAT_TO_LIFE -> "fth-alert-octagon";
            case SAFEGUARDING -> "fth-shield";
            case LEGAL_ACTION -> "fth-briefcase";
            case PRESS -> "fth-radio";
        };
    }
}
