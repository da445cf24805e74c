package redress.codes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A figure of an ombudsman's annual letter, as the ombudsman's own tables have it. */
public enum LetterFigure {
    RECEIVED(Code.LGSCO, "Complaints and enquiries received", false),
    REFERRED_BACK(Code.LGSCO, "Referred back for local resolution", false),
    ADVICE_GIVEN(Code.LGSCO, "Advice given", false),
    INVALID(Code.LGSCO, "Incomplete or invalid", false),
    CLOSED(Code.LGSCO, "Closed after initial enquiries", false),
    UPHELD(Code.LGSCO, "Upheld", false),
    NOT_UPHELD(Code.LGSCO, "Not upheld", false),
    UPHOLD_RATE(Code.LGSCO, "Uphold rate", true),
    COMPLIANCE(Code.LGSCO, "Compliance with recommendations", true),
    SATISFACTORY(Code.LGSCO, "Satisfactory remedy before it reached the Ombudsman", true),
    DETERMINATIONS(Code.HOS, "Determinations", false),
    FINDINGS(Code.HOS, "Findings", false),
    MALADMINISTRATION(Code.HOS, "Findings of maladministration", false),
    MALADMINISTRATION_RATE(Code.HOS, "Maladministration rate", true);

    private final Code code;
    private final String label;
    private final boolean percent;

    LetterFigure(Code code, String label, boolean percent) {
        this.code = code;
        this.label = label;
        this.percent = percent;
    }

    /** Whose letter has it. */
    public Code code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** Whether it is a percentage, 0 to 100. */
    public boolean percent() {
        return percent;
    }

    /** As it is kept: "referred-back". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<LetterFigure> of(String id) {
        return Arrays.stream(values()).filter(figure -> figure.id().equals(id)).findFirst();
    }

    /** Those of one ombudsman's letter, in its order. */
    public static List<LetterFigure> of(Code code) {
        return Arrays.stream(values()).filter(figure -> figure.code == code).toList();
    }
}
