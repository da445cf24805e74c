package redress.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import redress.codes.Assessment;
import redress.codes.Code;
import redress.reports.AnnualReport.Request;
import redress.reports.AnnualReport.Section;
import redress.reports.CodeSettings.Setting;

/** Adds to the sections of a year what the ombudsmen's letters say, and the self-assessments against their Codes. */
final class CodeDrafting {

    private final CodeCounts counts;
    private final Disclosure shown;
    private final Request request;

    CodeDrafting(CodeCounts counts, Disclosure shown, Request request) {
        this.counts = counts;
        this.shown = shown;
        this.request = request;
    }

    /** @param cases whether there are any to tell of; else only an assessment somebody has begun is shown */
    List<SelfAssessment> assessments(boolean cases) {
        Map<String, Setting> settings = CodeSettings.of(request.procedure());
        SelfAssessment.Told told =
                new SelfAssessment.Told(shown, request.words().containsKey(AnnualReport.LEARNED));
        return request.added().assessments().stream()
                .filter(said -> cases || said.isBegun())
                .map(said -> SelfAssessment.of(said, before(said), counts.figures(), settings, told))
                .toList();
    }

    private Assessment before(Assessment said) {
        return request.added().before().stream()
                .filter(one -> one.key().code() == said.key().code())
                .findFirst()
                .orElse(said);
    }

    /** The sections with the letters under "The ombudsmen" and the assessments after all others. */
    List<Section> withCodes(List<Section> drafted, List<SelfAssessment> assessments) {
        List<Section> sections = new ArrayList<>();
        for (Section section : drafted) {
            sections.add(section.id().equals(AnnualReport.OMBUDSMEN) ? withLetters(section) : section);
        }
        assessments.forEach(one -> sections.add(AssessmentSection.of(one)));
        return sections;
    }

    private Section withLetters(Section section) {
        LetterSection letters = new LetterSection(counts.letters(), shown);
        List<ReportItem> items = new ArrayList<>(section.items());
        for (Code code : Code.values()) {
            items.addAll(letters.items(request.added().letters().getOrDefault(code, List.of())));
        }
        return new Section(section.id(), section.title(), section.needsWords(), items);
    }
}
