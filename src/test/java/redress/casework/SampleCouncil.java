package redress.casework;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import redress.calendar.BankHolidays;
import redress.calendar.Moment;
import redress.calendar.Region;
import redress.council.Council;
import redress.council.Officer;
import redress.db.Database;
import redress.db.FreshDatabase;
import redress.people.Person;
import redress.procedure.CaseKind;
import redress.procedure.Procedure;
import redress.procedure.Procedures;

/** An invented council with a real database under a shipped procedure, and a clock the test moves. */
public final class SampleCouncil implements AutoCloseable {

    public final Database database;
    public final Cases cases;
    public final Setup setup;
    public final HandClock clock;

    /** A clock that shows noon of the day it was set to. */
    public static final class HandClock extends Clock {
        private Instant now;

        public HandClock(LocalDate day) {
            set(day);
        }

        public void set(LocalDate day) {
            now = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/London");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private SampleCouncil(Database database, HandClock clock) {
        this.database = database;
        this.clock = clock;
        cases = new Cases(database, clock);
        setup = new Setup(database, clock);
    }

    /** The same council, opened again. */
    public static SampleCouncil over(Database database, HandClock clock) {
        return new SampleCouncil(database, clock);
    }

    private SampleCouncil(Path file, Procedure found, String yaml, LocalDate today) {
        clock = new HandClock(today);
        database = FreshDatabase.create(file, clock);
        cases = new Cases(database, clock);
        setup = new Setup(database, clock);
        setup.found(
                new Council(
                        "Saltmarsh District Council",
                        "SM",
                        Region.ENGLAND_AND_WALES,
                        "Customer Services",
                        "The Guildhall\nQuay Street\nSaltmarsh\nZZ99 1AA",
                        "01632 960100",
                        "complaints@saltmarsh.example",
                        "www.saltmarsh.example",
                        found.id()),
                "Ruth Calloway",
                found,
                yaml,
                BankHolidays.shippedText());
        setup.addOfficers(List.of(
                officer("Priya Nair", "Assistant Director, Environment", "assistant-director", "Environment"),
                officer("Lena Ostrow", "Assistant Director, Planning", "assistant-director", "Planning"),
                officer("Colin Frayne", "Revenues Manager", "manager", "Revenues")));
    }

    /** A council set up in this folder, on this day. */
    public static SampleCouncil in(Path folder, String procedure, LocalDate today) {
        Procedures shipped = Procedures.shipped();
        Procedure found = shipped.find(procedure).orElseThrow();
        String yaml = shipped.text(found.id(), found.version()).orElseThrow().yaml();
        return new SampleCouncil(folder.resolve("cases"), found, yaml, today);
    }

    /** A council under a procedure of its own, as its file says. */
    public static SampleCouncil under(Path folder, Procedure own, String yaml, LocalDate today) {
        return new SampleCouncil(folder.resolve("cases"), own, yaml, today);
    }

    public static Officer officer(String name, String title, String role, String service) {
        return new Officer(0, name, title, role, "", "", service, true);
    }

    /** A complaint of one point about missed bins, from Mrs Garrod. */
    public static NewCase complaint(LocalDate received) {
        return complaint(received, garrod());
    }

    public static NewCase complaint(LocalDate received, Person person) {
        return new NewCase(
                CaseKind.COMPLAINT,
                Moment.of(received),
                Optional.of(person),
                "Garden bin missed again",
                "The crew emptied the rest of the lane.",
                "Bin emptied this week and an apology",
                "telephone",
                "",
                Optional.empty(),
                List.of(new Happening.Point(1, "Garden bin missed on 6 and 20 November", "Environment", "")),
                Set.of(),
                "stage-1",
                Optional.empty(),
                Optional.empty());
    }

    public static Person garrod() {
        return new Person(
                0,
                0,
                "Mrs",
                "Pamela Garrod",
                "",
                "7 Sluice Lane\nWinterfleet",
                "ZZ99 4QD",
                "",
                "01632 960114",
                "post",
                "");
    }

    /** Opens a case as the co-ordinator does. */
    public CaseState open(NewCase intake) {
        return cases.open(intake, List.of(), Setup.CO_ORDINATOR, UUID.randomUUID());
    }

    /** Finds every point upheld, decides the outcome with an apology, and answers by telephone, all on a day. */
    public CaseState answered(CaseState state, LocalDate day) {
        CaseState found = state;
        for (PointState point : state.points()) {
            found = record(found, day, new Happening.FindingMade(point.number(), "upheld", "The crew missed it."));
        }
        found = record(found, day, new Happening.OutcomeDecided("upheld", true));
        return record(found, day, new Happening.ResponseGiven(state.stage(), "telephone", "Rang her."));
    }

    /** Records something that happened on a day. */
    public CaseState record(CaseState on, LocalDate day, Happening what) {
        return cases.record(
                on.caseId(),
                on.version(),
                List.of(new Step(Moment.of(day), "Ruth Calloway", what)),
                Setup.CO_ORDINATOR,
                UUID.randomUUID());
    }

    @Override
    public void close() {
        database.close();
    }
}
