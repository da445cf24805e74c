package redress.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import redress.calendar.Moment;

/**
 * How an ombudsman's enquiry stands.
 *
 * @param rounds their questions, the first one first; none where the case is no enquiry of theirs
 * @param returned the day they left it to the council, as premature
 * @param told of which steps managers and directors were told
 */
public record OmbudsmanFile(
        Optional<OmbudsmanWork.OmbudsmanNamed> named,
        List<Round> rounds,
        Optional<LocalDate> returned,
        Optional<OmbudsmanWork.OmbudsmanViewed> view,
        Optional<LocalDate> viewed,
        Optional<OmbudsmanWork.OmbudsmanDecided> decided,
        Optional<LocalDate> decidedOn,
        List<Recommendation> recommendations,
        Set<Step> told) {

    public OmbudsmanFile {
        rounds = List.copyOf(rounds);
        recommendations = List.copyOf(recommendations);
        told = Set.copyOf(told);
    }

    /** How they may decide. */
    public enum Decision {
        UPHELD("Upheld"),
        NOT_UPHELD("Not upheld"),
        CLOSED_AFTER_ENQUIRIES("Closed after initial enquiries"),
        OUTSIDE("Outside what they look into");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String label() {
            return label;
        }

        public static Optional<Decision> of(String id) {
            return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
        }
    }

    /** Of what managers and directors are told (BH-29). */
    public enum Step {
        RECEIPT("the enquiry"),
        PROVISIONAL_VIEW("the provisional view"),
        FINAL_DECISION("the final decision");

        private final String label;

        Step(String label) {
            this.label = label;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** In a sentence: "the provisional view". */
        public String label() {
            return label;
        }

        public static Optional<Step> of(String id) {
            return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
        }
    }

    /**
     * One of their questions.
     *
     * @param answerBy the date they set; empty where they set none
     * @param answered the day the council answered it
     */
    public record Round(
            int number, String question, Moment asked, Optional<LocalDate> answerBy, Optional<Moment> answered) {}

    /**
     * What they recommended and what became of it.
     *
     * @param accepted whether the council accepts it; empty while it has not said
     */
    public record Recommendation(
            int number,
            OmbudsmanWork.Recommended what,
            Optional<Boolean> accepted,
            Optional<LocalDate> done,
            String evidence) {

        public boolean isOutstanding() {
            return done.isEmpty() && accepted.orElse(true);
        }
    }

    /** The steps that have come and of which nobody is recorded as told. */
    public List<Step> toTell() {
        return Arrays.stream(Step.values())
                .filter(step -> switch (step) {
                    case RECEIPT -> !rounds.isEmpty();
                    case PROVISIONAL_VIEW -> view.isPresent();
                    case FINAL_DECISION -> decided.isPresent();
                })
                .filter(step -> !told.contains(step))
                .toList();
    }

    /** The recommendations still to be done. */
    public List<Recommendation> outstanding() {
        return recommendations.stream().filter(Recommendation::isOutstanding).toList();
    }
}
