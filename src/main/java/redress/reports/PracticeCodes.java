package redress.reports;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redress.casework.Setup;
import redress.codes.AnnualLetter;
import redress.codes.AnnualLetters;
import redress.codes.Assessment.Answer;
import redress.codes.Assessment.Approval;
import redress.codes.Assessment.Which;
import redress.codes.Assessments;
import redress.codes.Code;
import redress.codes.LetterFigure;

/** What an invented council says of the Codes, and what the ombudsman wrote to it, in the year of practice and before. */
public final class PracticeCodes {

    private static final String STAGE_1_TIME = "LGSCO-6.3";

    private final Assessments assessments;
    private final AnnualLetters letters;

    public PracticeCodes(Assessments assessments, AnnualLetters letters) {
        this.assessments = assessments;
        this.letters = letters;
    }

    /** Enters it for the year of this day and the two before. */
    public void tell(LocalDate today) {
        ReportingPeriod year = ReportingPeriod.of(today);
        ReportingPeriod last = year.previous();
        letter(last.previous(), List.of(17, 6, 1, 1, 5, 2, 2, 50, 100, 0));
        letter(last, List.of(14, 5, 1, 0, 4, 3, 1, 75, 100, 33));
        letter(year, List.of(9, 3, 0, 1, 2, 2, 1, 67, 100, 50));
        say(
                last,
                STAGE_1_TIME,
                false,
                "Our policy gives 15 working days from receipt. The Cabinet looks at it in the autumn.");
        say(last, "LGSCO-9.5", true, "The portfolio holder for customer services.");
        assessments.approve(
                assessments.newest(last.toString(), Code.LGSCO),
                Optional.of(new Approval(
                        "the Cabinet", last.end().plusDays(78), "We want shorter times at stage 1 within a year.")),
                Setup.SIGNED_IN);
        say(year, "LGSCO-1.4", true, "");
        say(year, STAGE_1_TIME, false, "From next April our policy gives ten working days from the acknowledgement.");
        say(year, "LGSCO-6.1", true, "Each complaint is read by the co-ordinator on the day it comes.");
        say(year, "LGSCO-9.5", true, "The portfolio holder for customer services.");
    }

    private void say(ReportingPeriod year, String paragraph, boolean complies, String explanation) {
        assessments.say(
                Which.yearly(year.toString(), Code.LGSCO),
                paragraph,
                new Answer(Optional.of(complies), "", explanation),
                Setup.SIGNED_IN);
    }

    private void letter(ReportingPeriod year, List<Integer> amounts) {
        Map<LetterFigure, Integer> figures = new EnumMap<>(LetterFigure.class);
        List<LetterFigure> all = LetterFigure.of(Code.LGSCO);
        for (int i = 0; i < amounts.size(); i++) {
            figures.put(all.get(i), amounts.get(i));
        }
        letters.keep(new AnnualLetter(year.toString(), Code.LGSCO, figures), Setup.SIGNED_IN);
    }
}
