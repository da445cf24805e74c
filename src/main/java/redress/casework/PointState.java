package redress.casework;

import java.util.Optional;

/** A point of complaint and what was found on it ("upheld", "partially-upheld", "not-upheld"). */
public record PointState(
        int number, String text, String service, String cause, Optional<String> finding, String reasons) {}
