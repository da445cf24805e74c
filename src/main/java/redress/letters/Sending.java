package redress.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import redress.calendar.Moment;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Entry;
import redress.casework.Happening;
import redress.casework.LetterMark;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.casework.Step;
import redress.documents.mail.MailDraft;

/** Letters on their way out: what waits over all cases, the e-mail that carries one, and that several have gone. */
public final class Sending {

    /** The order in which envelopes are filled and carried: by postcode, then by name. */
    private static final Comparator<Outgoing> POST_ORDER = Comparator.comparing(
                    (Outgoing o) -> o.to().postcode().replace(" ", ""))
            .thenComparing(o -> o.to().name())
            .thenComparing(Outgoing::id);

    private final Cases cases;
    private final Letters letters;
    private final Setup setup;

    public Sending(Cases cases, Letters letters, Setup setup) {
        this.cases = cases;
        this.letters = letters;
        this.setup = setup;
    }

    /**
     * What became of letters recorded together.
     *
     * @param sent those that are recorded
     * @param refused a sentence for each case that would not have it
     */
    public record Recorded(List<Outgoing> sent, List<String> refused) {
        public Recorded {
            sent = List.copyOf(sent);
            refused = List.copyOf(refused);
        }
    }

    /** Every letter that was written and not sent, of open and of closed cases, the oldest first. */
    public List<Outgoing> waiting() {
        return cases.withLettersToSend().stream()
                .flatMap(state -> waiting(state).stream())
                .sorted(Comparator.comparing((Outgoing o) -> o.letter().written())
                        .thenComparing(Outgoing::id))
                .toList();
    }

    /** Those of one case. */
    public List<Outgoing> waiting(CaseState state) {
        List<Long> unsent =
                state.lettersToSend().stream().map(LetterMark::letterId).toList();
        return outgoing(state).stream().filter(o -> unsent.contains(o.id())).toList();
    }

    /** The day's post: what waits and goes by post, in the order of the envelopes. */
    public List<Outgoing> post() {
        return waiting().stream()
                .filter(Outgoing::goesByPost)
                .sorted(POST_ORDER)
                .toList();
    }

    /** The letters of a run in its order, whether they wait or not. */
    public List<Outgoing> of(PrintRun run) {
        Map<Long, Outgoing> known = run.items().stream()
                .map(PrintRun.Item::caseId)
                .distinct()
                .flatMap(caseId -> outgoing(cases.state(caseId)).stream())
                .collect(Collectors.toMap(Outgoing::id, o -> o));
        return run.items().stream()
                .filter(item -> known.containsKey(item.letter()))
                .map(item -> known.get(item.letter()))
                .toList();
    }

    private List<Outgoing> outgoing(CaseState state) {
        return letters.of(state.caseId()).stream()
                .map(letter -> new Outgoing(state, letter, letters.recipient(state, letter)))
                .toList();
    }

    /**
     * The e-mail that carries a letter.
     *
     * @throws Refused where no address is known
     */
    public MailDraft email(Outgoing letter) {
        return new LetterMail(
                        setup.council().orElseThrow(() -> new Refused("Set up the council first, then send letters.")),
                        setup.coordinator())
                .of(letter, letters.pdf(letter.id()));
    }

    /** Records that these left the house on a day, each case in a step of its own; way is "post" or "email". */
    public Recorded sent(List<Outgoing> gone, String way, LocalDate day, long account) {
        List<Outgoing> sent = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        byCase(gone).forEach((caseId, ofCase) -> {
            CaseState now = cases.state(caseId);
            Set<Long> waiting =
                    now.lettersToSend().stream().map(LetterMark::letterId).collect(Collectors.toSet());
            List<Outgoing> left =
                    ofCase.stream().filter(o -> waiting.contains(o.id())).toList();
            if (left.isEmpty()) {
                return;
            }
            try {
                letters.sent(now, left.stream().map(Outgoing::id).toList(), way, day, account);
                sent.addAll(left);
            } catch (Refused refusal) {
                refused.add(now.reference() + ": " + refusal.getMessage());
            }
        });
        return new Recorded(sent, refused);
    }

    /** Takes the last sending of each of these back, so that they wait again. */
    public void takeBack(List<Outgoing> gone, String reason, long account) {
        byCase(gone).forEach((caseId, ofCase) -> {
            CaseState now = cases.state(caseId);
            Set<Long> ids = ofCase.stream().map(Outgoing::id).collect(Collectors.toSet());
            Set<Long> voided = now.timeline().voided();
            List<Step> steps = now.timeline().entries().stream()
                    .filter(entry -> !voided.contains(entry.seq()))
                    .filter(entry -> entry.what() instanceof Happening.LetterSent sent && ids.contains(sent.letterId()))
                    .map(entry -> takingBack(entry, reason))
                    .toList();
            if (!steps.isEmpty()) {
                cases.record(caseId, now.version(), steps, account, UUID.randomUUID());
            }
        });
    }

    private Step takingBack(Entry entry, String reason) {
        return new Step(Moment.of(cases.today()), setup.coordinator(), new Happening.Voided(entry.seq(), reason));
    }

    private static Map<Long, List<Outgoing>> byCase(List<Outgoing> letters) {
        return letters.stream()
                .collect(Collectors.groupingBy(o -> o.state().caseId(), LinkedHashMap::new, Collectors.toList()));
    }
}
