package redress.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.casework.Lessons;
import redress.casework.Setup;
import redress.learning.Trend;
import redress.learning.Trends;
import redress.lessons.Lesson;
import redress.lessons.LessonKind;
import redress.lessons.LessonStep;
import redress.lessons.Source;
import redress.lessons.Span;

/** What the practice council learned: actions under way, late, done and given up, meetings, a review, training. */
public final class PracticeLearning {

    private static final String ENVIRONMENT = "Environment";

    private final Lessons lessons;
    private final Trends trends;
    private final LocalDate today;

    public PracticeLearning(Lessons lessons, Trends trends, LocalDate today) {
        this.lessons = lessons;
        this.trends = trends;
        this.today = today;
    }

    /** Records it all, with dates counted back from today. */
    public void tell() {
        long met = meeting();
        trends.today().stream().findFirst().ifPresent(this::ofTrend);
        done(met);
        agree(
                today.minusDays(60),
                LessonKind.ACTION,
                "Site notices are photographed on the day they go up",
                "Lena Ostrow",
                "Planning",
                today.minusDays(6),
                Source.NONE);
        Lesson dropped = agree(
                today.minusDays(80),
                LessonKind.ACTION,
                "A telephone line for council tax in the evening",
                "Colin Frayne",
                "Revenues",
                today.minusDays(20),
                Source.NONE);
        record(dropped, today.minusDays(30), new LessonStep.Dropped("Nobody rang in the trial"));
        review();
        training();
    }

    /** Met two months ago; the next one is this week. */
    private long meeting() {
        Span looked = new Span(today.minusMonths(5), today.minusMonths(2));
        Lesson meeting =
                plan(LessonKind.MEETING, "Missed collections in the lanes", ENVIRONMENT, today.minusMonths(2), looked);
        LessonStep.Held held = new LessonStep.Held(
                "The assistant director and two supervisors",
                "A new crew does the lanes and has no list of the garden bins.",
                "The list goes out with the round sheets. We look again in a month.",
                List.of());
        LessonStep.Agreed next = new LessonStep.Agreed(
                LessonKind.MEETING,
                "Missed collections in the lanes",
                "Priya Nair",
                ENVIRONMENT,
                Optional.of(today.plusDays(3)),
                Source.NONE,
                Optional.of(new Span(today.minusMonths(2), today)));
        lessons.hold(meeting, today.minusMonths(2), held, next, Setup.SIGNED_IN);
        return meeting.id();
    }

    private void ofTrend(Trend trend) {
        Lesson action = agree(
                today.minusDays(9),
                LessonKind.ACTION,
                "Calls that need a visit are booked while the caller waits",
                "Priya Nair",
                trend.service(),
                today.plusDays(10),
                trend.source());
        record(action, today.minusDays(4), new LessonStep.Progress("Agreed with the contact centre", Optional.empty()));
    }

    private void done(long meeting) {
        Lesson list = agree(
                today.minusMonths(2),
                LessonKind.ACTION,
                "The list of garden bins goes out with the round sheets",
                "Priya Nair",
                ENVIRONMENT,
                today.minusDays(20),
                Source.NONE.in(meeting));
        byte[] sheet = "Round 7, Monday: lanes with garden bins are marked G.".getBytes(StandardCharsets.UTF_8);
        try {
            Lesson filed =
                    find(lessons.file(list, "round sheet.txt", new ByteArrayInputStream(sheet), Setup.SIGNED_IN));
            record(filed, today, new LessonStep.Done("The round sheets of this week name every lane"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void review() {
        Span looked = new Span(today.minusMonths(3), today);
        plan(LessonKind.REVIEW, "What the housing team is complained about", "Housing", today.plusDays(8), looked);
    }

    private void training() {
        agree(
                today.minusDays(12),
                LessonKind.TRAINING,
                "How to say no clearly and kindly",
                "Planning officers",
                "Planning",
                today.plusDays(30),
                Source.NONE);
        Lesson met = agree(
                today.minusDays(70),
                LessonKind.TRAINING,
                "Writing dates in full in letters",
                "The billing team",
                "Revenues",
                today.minusDays(30),
                Source.NONE);
        record(met, today.minusDays(33), new LessonStep.Done("Course of half a day; nine of ten came"));
    }

    private Lesson plan(LessonKind kind, String why, String service, LocalDate day, Span looked) {
        LocalDate planned = day.isAfter(today) ? today : day.minusDays(14);
        String with = kind == LessonKind.REVIEW ? "Dawn Whitlock" : "Priya Nair";
        return find(lessons.agree(
                planned,
                new LessonStep.Agreed(kind, why, with, service, Optional.of(day), Source.NONE, Optional.of(looked)),
                Setup.SIGNED_IN));
    }

    private Lesson agree(
            LocalDate day, LessonKind kind, String what, String owner, String service, LocalDate due, Source source) {
        return find(lessons.agree(
                day,
                new LessonStep.Agreed(kind, what, owner, service, Optional.of(due), source, Optional.empty()),
                Setup.SIGNED_IN));
    }

    private void record(Lesson lesson, LocalDate day, LessonStep what) {
        lessons.record(lesson, day, what, Setup.SIGNED_IN);
    }

    private Lesson find(Lessons.Recorded recorded) {
        return lessons.find(recorded.id()).orElseThrow();
    }
}
