package redress.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import redress.calendar.BankHolidays;
import redress.calendar.Region;
import redress.calendar.WorkingCalendar;
import redress.casework.CaseFacts;
import redress.casework.CaseFacts.Duty;
import redress.procedure.CaseKind;
import redress.procedure.Procedure;
import redress.procedure.Procedures;

/** Invented cases of a small council, always the same ones. */
final class Invented {

    static final WorkingCalendar CALENDAR =
            WorkingCalendar.of(Region.ENGLAND_AND_WALES, BankHolidays.shipped(), List.of());
    private static final Procedure NORTH_NORFOLK =
            Procedures.shipped().find("north-norfolk").orElseThrow();
    static final ReportingPeriod YEAR = ReportingPeriod.parse("2025-26");

    private static final List<String> SERVICES =
            List.of("Environment", "Planning", "Revenues and benefits", "Housing options", "Leisure", "Corporate");
    private static final int[] SERVICE_WEIGHTS = {41, 18, 16, 13, 6, 6};
    private static final List<String> OUTCOMES =
            List.of("upheld", "partially-upheld", "not-upheld", "withdrawn", "resolved-informally", "excluded");
    private static final int[] OUTCOME_WEIGHTS = {25, 18, 45, 4, 5, 3};
    private static final List<CaseKind> KINDS = List.of(
            CaseKind.COMPLAINT,
            CaseKind.COMPLIMENT,
            CaseKind.MP_ENQUIRY,
            CaseKind.SERVICE_REQUEST,
            CaseKind.SUGGESTION);
    private static final int[] KIND_WEIGHTS = {36, 33, 18, 10, 3};

    private Invented() {}

    static Procedure procedure() {
        return NORTH_NORFOLK;
    }

    /** This many cases, received evenly from 1 April 2024 to 31 March 2026. */
    static List<CaseFacts> cases(int count, long seed) {
        Random random = new Random(seed);
        List<CaseFacts> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate received =
                    CALENDAR.nextWorkingDay(LocalDate.of(2024, 4, 1).plusDays(i * 728L / count));
            cases.add(one(String.format("NN-%d-%05d", received.getYear(), i + 1), received, random));
        }
        return cases;
    }

    private static CaseFacts one(String reference, LocalDate received, Random random) {
        CaseKind kind = pick(KINDS, KIND_WEIGHTS, random);
        boolean complaint = kind == CaseKind.COMPLAINT;
        boolean stageTwo = complaint && random.nextInt(9) == 0;
        boolean extended = complaint && random.nextInt(8) == 0;
        LocalDate answered = CALENDAR.plus(received, 4 + random.nextInt(extended ? 26 : 14));
        boolean open = answered.isAfter(LocalDate.of(2026, 3, 25));
        List<Duty> duties = new ArrayList<>();
        LocalDate acknowledged = CALENDAR.plus(received, random.nextInt(5));
        LocalDate dueAck = CALENDAR.plus(received, 3);
        duties.add(new Duty("acknowledge", dueAck, dueAck, Optional.of(acknowledged)));
        if (complaint || kind == CaseKind.MP_ENQUIRY) {
            LocalDate due = CALENDAR.plus(received, 15);
            LocalDate later = extended ? CALENDAR.plus(due, 15) : due;
            duties.add(new Duty(
                    complaint ? "stage-1-response" : "mp-response",
                    due,
                    later,
                    open ? Optional.empty() : Optional.of(answered)));
        }
        LocalDate second = CALENDAR.plus(answered, 12 + random.nextInt(14));
        if (stageTwo && !open) {
            LocalDate due = CALENDAR.plus(answered, 20);
            duties.add(new Duty("stage-2-response", due, due, Optional.of(second)));
        }
        Optional<String> outcome =
                complaint && !open ? Optional.of(pick(OUTCOMES, OUTCOME_WEIGHTS, random)) : Optional.empty();
        boolean fault = outcome.filter(id -> id.endsWith("upheld") && !id.startsWith("not"))
                .isPresent();
        List<String> remedies = new ArrayList<>();
        if (fault && random.nextInt(10) > 1) {
            remedies.add("apology");
        }
        if (fault && random.nextInt(4) == 0) {
            remedies.add("specific-action");
        }
        boolean paid = fault && random.nextInt(7) == 0;
        return new CaseFacts(
                reference,
                kind,
                received,
                open ? Optional.empty() : Optional.of(stageTwo ? second : answered),
                Optional.of(pick(SERVICES, SERVICE_WEIGHTS, random)),
                complaint
                        ? Optional.of(procedure()
                                .causes()
                                .get(Math.min(random.nextInt(9), random.nextInt(9)))
                                .id())
                        : Optional.empty(),
                Optional.of(procedure().channels().get(random.nextInt(6)).id()),
                complaint ? stageTwo ? "stage-2" : "stage-1" : "",
                outcome,
                duties,
                extended ? 1 : 0,
                remedies,
                paid ? Optional.of(BigDecimal.valueOf(50L + 25L * random.nextInt(8))) : Optional.empty(),
                complaint && random.nextInt(16) == 0,
                Optional.of(InventedDetail.of(reference, kind, answered, duties, outcome, fault, remedies)),
                Optional.empty());
    }

    private static <T> T pick(List<T> choices, int[] weights, Random random) {
        int left = random.nextInt(100);
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return choices.get(i);
            }
        }
        return choices.get(choices.size() - 1);
    }

    static AnnualReport report(List<CaseFacts> facts, boolean published, Map<String, String> words) {
        return AnnualReport.of(
                new AnnualReport.Request(
                        "Saltmarsh District Council",
                        YEAR,
                        LocalDate.of(2026, 4, 30),
                        procedure(),
                        CALENDAR,
                        published,
                        words,
                        List.of(),
                        AnnualReport.Added.NOTHING),
                facts);
    }
}
