package redress.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import redress.calendar.WorkingCalendar;
import redress.casework.CaseFacts;
import redress.conduct.Restricted;
import redress.procedure.Procedure;
import redress.reports.Reconciliation.Difference;

/**
 * The annual report on complaints and compliments.
 *
 * @param audience for whom the policy wants it: "Overview and Scrutiny Committee"
 * @param made the day it was made
 * @param published whether small numbers are hidden; otherwise it is for use inside the council only
 * @param reconciliation what does not tie; it is also printed in the last section
 */
public record AnnualReport(
        String council,
        ReportingPeriod year,
        LocalDate made,
        Optional<String> audience,
        boolean published,
        List<Section> sections,
        Reconciliation reconciliation) {

    /** The section that is empty until the council writes what it changed. */
    public static final String LEARNED = "learned";

    public AnnualReport {
        sections = List.copyOf(sections);
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
     */
    public record Request(
            String council,
            ReportingPeriod year,
            LocalDate made,
            Procedure procedure,
            WorkingCalendar calendar,
            boolean published,
            Map<String, String> words,
            List<Restricted> restrictions) {
        public Request {
            restrictions = List.copyOf(restrictions);
            words = Map.copyOf(words);
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
        Disclosure shown = request.published() ? Disclosure.published(now, before) : Disclosure.internal();
        Drafting draft = new Drafting(now, before, shown, request);
        List<Section> sections = new ArrayList<>(draft.sections());
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
