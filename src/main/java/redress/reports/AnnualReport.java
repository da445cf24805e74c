package redress.reports;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import redress.calendar.WorkingCalendar;
import redress.casework.CaseFacts;
import redress.casework.Learned;
import redress.codes.AnnualLetter;
import redress.codes.Assessment;
import redress.codes.Code;
import redress.conduct.Restricted;
import redress.procedure.Procedure;
import redress.reports.Reconciliation.Difference;

/**
 * The annual report on complaints and compliments.
 *
 * @param audience for whom the policy wants it: "Overview and Scrutiny Committee"
 * @param made the day it was made
 * @param published whether small numbers are hidden; otherwise it is for use inside the council only
 * @param assessments what their sections were written from
 * @param reconciliation what does not tie; it is also printed in the last section
 */
public record AnnualReport(
        String council,
        ReportingPeriod year,
        LocalDate made,
        Optional<String> audience,
        boolean published,
        List<Section> sections,
        List<SelfAssessment> assessments,
        Reconciliation reconciliation) {

    /** The beginning of the ids of the self-assessments; the Code's id follows. */
    public static final String SELF_ASSESSMENT = "self-assessment-";

    /** The section in which the ombudsmen's letters stand. */
    public static final String OMBUDSMEN = "ombudsmen";

    /** The section that is empty until the council writes what it changed. */
    public static final String LEARNED = "learned";

    public AnnualReport {
        sections = List.copyOf(sections);
        assessments = List.copyOf(assessments);
    }

    /**
     * A section.
     *
     * @param id "summary", "stage-1"; under it words of the council's own are kept
     * @param needsWords whether the council still has to write it
     */
    public record Section(String id, String title, boolean needsWords, List<ReportItem> items) {
        public Section {
            items = List.copyOf(items);
        }
    }

    /**
     * What is asked for.
     *
     * @param made the day the report is made
     * @param procedure for the names of causes, channels, stages, outcomes and deadlines
     * @param calendar for elapsed working days
     * @param published true: numbers of 1 to 4 are hidden; false: all are shown, for use inside the council
     * @param words the council's own paragraphs by section id, divided by empty lines
     * @param restrictions of contact with anybody, whenever they were
     * @param added what the co-ordinator says of the Codes, and entered of the ombudsmen's letters
     */
    public record Request(
            String council,
            ReportingPeriod year,
            LocalDate made,
            Procedure procedure,
            WorkingCalendar calendar,
            boolean published,
            Map<String, String> words,
            List<Restricted> restrictions,
            Added added) {
        public Request {
            restrictions = List.copyOf(restrictions);
            words = Map.copyOf(words);
        }
    }

    /**
     * What the co-ordinator adds to the report, and what was learned.
     *
     * @param assessments the newest against each Code
     * @param before the newest against each Code of the year before, whose words are offered again
     * @param letters by ombudsman, of this year and those before it, the oldest first
     * @param learned all that was learned, whenever it was
     */
    public record Added(
            List<Assessment> assessments,
            List<Assessment> before,
            Map<Code, List<AnnualLetter>> letters,
            List<Learned> learned) {

        /** Nothing, as for a quarter or a month. */
        public static final Added NOTHING = new Added(List.of(), List.of(), Map.of(), List.of());

        /** The same with all that was learned, whenever it was. */
        Added with(List<Learned> all) {
            return new Added(assessments, before, letters, all);
        }

        public Added {
            assessments = List.copyOf(assessments);
            before = List.copyOf(before);
            letters = Map.copyOf(letters);
            learned = List.copyOf(learned);
        }
    }

    /** The report on the year asked for, from the facts of all cases whatever their year. */
    public static AnnualReport of(Request request, List<CaseFacts> facts) {
        ReportingPeriod year = request.year();
        List<CaseFacts> concerned = facts.stream()
                .filter(one -> !one.received().isAfter(year.end())
                        && one.closed()
                                .filter(day -> day.isBefore(year.previous().start()))
                                .isEmpty())
                .toList();
        Counting counting = new Counting(
                request.procedure(),
                request.calendar(),
                new ReportRows(request.procedure(), concerned),
                request.made(),
                request.restrictions());
        Measures now = counting.measures(concerned, year);
        Measures before = counting.measures(concerned, year.previous());
        CodeCounts codes = CodeCounts.of(now, concerned, request.procedure(), request.calendar(), request.made());
        Disclosure shown = request.published()
                ? Disclosure.published(
                        SuppressedSums.hidden(now, codes),
                        SuppressedSums.hidden(
                                before,
                                CodeCounts.of(
                                        before, concerned, request.procedure(), request.calendar(), request.made())))
                : Disclosure.internal();
        Drafting draft = new Drafting(now, before, shown, request);
        CodeDrafting added = new CodeDrafting(codes, shown, request);
        List<Section> drafted = draft.sections();
        List<SelfAssessment> assessments = added.assessments(drafted.size() > 1);
        List<Section> sections = added.withCodes(drafted, assessments);
        Reconciliation reconciliation = impossible(concerned)
                .and(Reconciliation.ofSums(SuppressedSums.grids(now)))
                .and(Reconciliation.ofSums(SuppressedSums.grids(before)))
                .and(Reconciliation.ofPrinted(sections.stream()
                        .flatMap(section -> section.items().stream())
                        .toList()));
        sections.add(MethodSection.of(now, shown, reconciliation, request.made()));
        return new AnnualReport(
                request.council(),
                year,
                request.made(),
                audience(request.procedure(), year),
                request.published(),
                sections,
                assessments,
                reconciliation);
    }

    /** Cases that would be counted wrongly whatever the tables say. */
    private static Reconciliation impossible(List<CaseFacts> facts) {
        Set<String> seen = new HashSet<>();
        List<String> twice = facts.stream()
                .map(CaseFacts::reference)
                .filter(reference -> !seen.add(reference))
                .toList();
        List<String> backwards = facts.stream()
                .filter(one ->
                        one.closed().filter(day -> day.isBefore(one.received())).isPresent())
                .map(CaseFacts::reference)
                .toList();
        return new Reconciliation(Stream.concat(
                        twice.isEmpty()
                                ? Stream.empty()
                                : Stream.of(new Difference("Cases counted twice: " + twice.size() + ".", twice)),
                        backwards.isEmpty()
                                ? Stream.empty()
                                : Stream.of(new Difference(
                                        "Cases closed before they were received: " + backwards.size() + ".",
                                        backwards)))
                .toList());
    }

    private static Optional<String> audience(Procedure procedure, ReportingPeriod period) {
        return procedure.reports().stream()
                .filter(rule -> rule.every().contains(period.noun())
                        || (period.isYear() && rule.id().contains("annual")))
                .map(rule -> rule.audience())
                .filter(audience -> !audience.isBlank())
                .findFirst();
    }

    /** The names of sections that still need the council's own words. */
    public List<String> wanting() {
        return sections.stream().filter(Section::needsWords).map(Section::title).toList();
    }

    /** All tables in order; their place, from 1, is their number. */
    public List<ReportTable> tables() {
        return sections.stream()
                .flatMap(section -> section.items().stream())
                .filter(ReportTable.class::isInstance)
                .map(ReportTable.class::cast)
                .toList();
    }
}
