package redress.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.codes.Code;
import redress.documents.Cell;
import redress.documents.Dates;
import redress.reports.AnnualReport.Section;
import redress.reports.ReportItem.Saying;
import redress.reports.ReportItem.Sentences;
import redress.reports.ReportTable.Column;
import redress.reports.ReportTable.Content;
import redress.reports.ReportTable.Row;

/** Writes a self-assessment in the columns of the ombudsmen's own form (Codes 8.1, 8.2). */
final class AssessmentSection {

    private AssessmentSection() {}

    static Section of(SelfAssessment assessment) {
        Code code = assessment.said().key().code();
        List<ReportItem> items = new ArrayList<>();
        items.add(summary(assessment, code));
        assessment
                .said()
                .begun()
                .ifPresent(day -> items.add(say("It was made again on " + Dates.words(day) + ", because: "
                        + assessment.said().why().strip())));
        items.add(approval(assessment));
        items.add(table(assessment, code));
        return new Section(AnnualReport.SELF_ASSESSMENT + code.id(), title(code), assessment.undecided() > 0, items);
    }

    static String title(Code code) {
        return "Self-assessment: " + (code == Code.LGSCO ? "LGSCO" : "Housing");
    }

    private static Sentences summary(SelfAssessment assessment, Code code) {
        long yes = assessment.count(Optional.of(true));
        long no = assessment.count(Optional.of(false));
        long open = assessment.count(Optional.empty());
        StringBuilder words = new StringBuilder("The Complaint Handling Code of the ")
                .append(code.ombudsman())
                .append(" says what ")
                .append(code == Code.LGSCO ? "a council " : "a landlord ")
                .append(code.verb())
                .append(" do. Of the ")
                .append(assessment.rows().size())
                .append(" paragraphs below we follow ")
                .append(yes)
                .append(" and do not follow ")
                .append(no);
        words.append(open == 0 ? "." : "; of " + open + " it is still to be decided.");
        long undecided = assessment.undecided() - open;
        if (undecided > 0) {
            words.append(
                    " “Proposed” stands where the answer comes from the figures and the procedure alone and nobody has"
                            + " confirmed it yet.");
        }
        return say(words.toString());
    }

    private static Sentences approval(SelfAssessment assessment) {
        return assessment
                .said()
                .approval()
                .map(by -> say("Approved by " + by.by() + " on " + Dates.words(by.on()) + "."
                        + (by.response().isBlank()
                                ? ""
                                : " The response: " + by.response().strip())))
                .orElseGet(() -> say("Those who govern have not approved it yet."));
    }

    private static ReportTable table(SelfAssessment assessment, Code code) {
        return new ReportTable(
                AnnualReport.SELF_ASSESSMENT + code.id(),
                "Self-assessment, Complaint Handling Code of the " + code.ombudsman() + ", "
                        + assessment.said().key().year(),
                "Code",
                List.of(
                        new Column("Requirement", Content.WORDS),
                        new Column("Comply", Content.BRIEF),
                        new Column("Evidence", Content.WORDS),
                        new Column("Commentary or explanation", Content.WORDS)),
                assessment.rows().stream().map(AssessmentSection::row).toList(),
                Optional.empty());
    }

    private static Row row(SelfAssessment.Row row) {
        return new Row(
                row.paragraph().number(),
                List.of(
                        words(row.paragraph().duty()),
                        words(comply(row)),
                        words(row.evidence()),
                        words(row.answer().explanation().strip())));
    }

    private static String comply(SelfAssessment.Row row) {
        return row.complies()
                .map(yes -> (yes ? "Yes" : "No") + (row.isDecided() ? "" : " (proposed)"))
                .orElse("To be decided");
    }

    private static ReportCell words(String words) {
        return ReportCell.of(Cell.words(words.isEmpty() ? "–" : words));
    }

    private static Sentences say(String words) {
        return new Saying().say(words).done();
    }
}
