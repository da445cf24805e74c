package redress.documents;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;

/** Dates as an iCalendar file (RFC 5545), which Outlook and every other calendar can read: whole-day events, private. */
public final class CalendarFile {

    /**
     * One whole day.
     *
     * @param id the same each time the same date is written, so that a second import replaces the first
     */
    public record Day(String id, LocalDate date, String title, String description) {}

    private CalendarFile() {}

    /**
     * The file.
     *
     * @param made when it was made, which calendars use to tell newer from older
     */
    public static byte[] of(List<Day> days, Instant made) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Redress//Deadlines//EN");
        for (Day day : days) {
            VEvent event = new VEvent();
            event.setUid(day.id() + "@redress");
            event.setDateTimeStamp(Date.from(made));
            event.setDateStart(atStart(day.date()), false);
            event.setDateEnd(atStart(day.date().plusDays(1)), false);
            event.setSummary(day.title());
            event.setDescription(day.description());
            event.setClassification(Classification.PRIVATE);
            calendar.addEvent(event);
        }
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    /** The library writes the day of the machine's own time zone. */
    private static Date atStart(LocalDate day) {
        return Date.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }
}
