package redress;

import static redress.procedure.CaseKind.COMMENT;
import static redress.procedure.CaseKind.COMPLAINT;
import static redress.procedure.CaseKind.COMPLIMENT;
import static redress.procedure.CaseKind.MP_ENQUIRY;
import static redress.procedure.CaseKind.SERVICE_REQUEST;
import static redress.procedure.CaseKind.SUGGESTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import redress.calendar.Moment;
import redress.casework.Happening;
import redress.casework.NewCase;
import redress.people.Person;
import redress.procedure.CaseKind;

/**
 * Somebody tells an invented council something in the week from Monday 20 to Friday 24 April 2026.
 *
 * @param day the day of April on which it is put into the database
 * @param from title and name, divided by a bar; "" for an anonymous one
 */
record Contact(int day, CaseKind kind, String channel, String from, String service, String subject) {

    private static final String BINS = "Environment";
    private static final String PLANS = "Planning";
    private static final String TAX = "Revenues";
    private static final String GARROD = "Mrs|Pamela Garrod";

    /** The thirty of the week, in the order in which they come. */
    static List<Contact> ofTheWeek() {
        return List.of(
                new Contact(20, COMPLAINT, "telephone", GARROD, BINS, "Garden bin missed again"),
                new Contact(20, COMPLIMENT, "email", "Mr|Kofi Osei", BINS, "The crew cleared our lane in an hour"),
                new Contact(20, COMPLAINT, "email", "Mr|Idris Vaughan", PLANS, "No answer about the barn next door"),
                new Contact(20, SERVICE_REQUEST, "telephone", "Ms|Tamsin Rook", BINS, "Rubbish tipped at Mill Lane"),
                new Contact(20, SUGGESTION, "website", "Mr|Kofi Osei", BINS, "A bench by the quay"),
                new Contact(20, COMPLAINT, "letter", "Mrs|Ada Linn", TAX, "Refund not paid after moving house"),
                new Contact(21, COMPLAINT, "website", GARROD, BINS, "New bin never delivered"),
                new Contact(21, COMPLAINT, "in-person", "Mr|Ned Harker", PLANS, "Plans could not be seen at the desk"),
                new Contact(21, COMMENT, "social-media", "", BINS, "The new street lamps are very bright"),
                new Contact(21, MP_ENQUIRY, "letter", "Dr|Julian Marsh", TAX, "Council tax of a constituent"),
                new Contact(21, COMPLAINT, "email", "Ms|Orla Keane", TAX, "The house is in the wrong tax band"),
                new Contact(21, COMPLAINT, "telephone", "Mr|Silas Wren", BINS, "Recycling left on the pavement"),
                new Contact(22, COMPLAINT, "letter", "Miss|Edith Crane", PLANS, "Notice put up on the wrong road"),
                new Contact(22, COMPLIMENT, "telephone", "Mr|Idris Vaughan", PLANS, "The officer rang back at once"),
                new Contact(22, COMPLIMENT, "letter", "Mrs|Ada Linn", BINS, "Help with carrying the bin"),
                new Contact(22, SERVICE_REQUEST, "website", "Mr|Ned Harker", BINS, "Dog fouling on the green"),
                new Contact(22, SUGGESTION, "email", "Ms|Tamsin Rook", PLANS, "Plans in larger print"),
                new Contact(22, COMPLAINT, "telephone", "Mr|Abel Stone", TAX, "Reminder sent though the bill is paid"),
                new Contact(23, COMPLAINT, "email", "Ms|Freya Holt", TAX, "Two bills for one house"),
                new Contact(23, COMMENT, "website", "Mr|Silas Wren", TAX, "The payment page is slow"),
                new Contact(23, COMPLIMENT, "website", GARROD, BINS, "The new bin came the next day"),
                new Contact(23, COMPLAINT, "email", "Mrs|June Tarrant", PLANS, "Told the wrong date of a meeting"),
                new Contact(23, MP_ENQUIRY, "email", "Dr|Julian Marsh", PLANS, "Flats beside the station"),
                new Contact(23, SERVICE_REQUEST, "in-person", "Mr|Abel Stone", BINS, "Broken glass in the car park"),
                new Contact(24, COMPLAINT, "telephone", "Miss|Rose Abbot", BINS, "Clinical waste not collected"),
                new Contact(24, SUGGESTION, "letter", "Miss|Edith Crane", TAX, "Pay at the library"),
                new Contact(24, COMPLAINT, "email", "Mr|Hugo Penn", TAX, "Kept waiting forty minutes on the telephone"),
                new Contact(24, COMMENT, "telephone", "Mrs|June Tarrant", BINS, "Leaflets come too often"),
                new Contact(24, COMPLIMENT, "in-person", "Ms|Freya Holt", PLANS, "A patient answer at the desk"),
                new Contact(24, COMPLAINT, "website", "Ms|Orla Keane", PLANS, "Comments on a plan were lost"));
    }

    LocalDate date() {
        return LocalDate.of(2026, 4, day);
    }

    String name() {
        return from.substring(from.indexOf('|') + 1);
    }

    /** Who it is from, as typed where nobody of that name is known; empty for an anonymous one. */
    Optional<Person> stranger() {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        String title = from.substring(0, from.indexOf('|'));
        return Optional.of(new Person(
                0, 0, title, name(), "", "7 Sluice Lane\nWinterfleet", "ZZ99 4QD", "", "01632 960114", "post", ""));
    }

    /** As intake takes it in. */
    NewCase intake(Optional<Person> person) {
        return new NewCase(
                kind,
                Moment.of(date()),
                person,
                subject,
                "",
                "",
                channel,
                "customer-services",
                Optional.empty(),
                List.of(new Happening.Point(1, subject, service, kind == COMPLAINT ? "delay" : "")),
                Set.of(),
                "",
                Optional.empty(),
                Optional.empty());
    }
}
