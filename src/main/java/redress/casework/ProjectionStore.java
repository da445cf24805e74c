package redress.casework;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import redress.people.Person;
import redress.people.PersonStore;

/** Writes the tables that cases are found by. The only class that does so, always in the transaction that changed the entries. */
final class ProjectionStore {

    private final DueStore due = new DueStore();
    private final WorkStore work = new WorkStore();
    private final OwedStore owed = new OwedStore();
    private final PersonStore people = new PersonStore();
    private final PlaceStore places = new PlaceStore();
    private final TeamStore team = new TeamStore();

    /**
     * Replaces all that is kept for finding this case.
     *
     * @param person as known now: of one merged, whom it was merged into
     */
    void write(Handle handle, CaseState state, Optional<Person> person) {
        writeRow(handle, state, person);
        due.write(handle, state);
        writeFacts(handle, state);
        writeParties(handle, state);
        writeToSend(handle, state);
        team.write(handle, state);
        places.write(handle, state);
        work.write(handle, state);
        owed.write(handle, state);
        writeWords(handle, state, person);
    }

    private static void writeFacts(Handle handle, CaseState state) {
        String facts = EntryJson.factsJson(state.facts());
        boolean known = handle.createUpdate("update case_fact set facts = :facts where case_id = :id")
                        .bind("id", state.caseId())
                        .bind("facts", facts)
                        .execute()
                == 1;
        if (!known) {
            handle.createUpdate("insert into case_fact (case_id, facts) values (:id, :facts)")
                    .bind("id", state.caseId())
                    .bind("facts", facts)
                    .execute();
        }
    }

    /** Who complains too, as known now; of one merged, whom it was merged into. */
    private void writeParties(Handle handle, CaseState state) {
        handle.createUpdate("delete from case_party where case_id = :id")
                .bind("id", state.caseId())
                .execute();
        joint(handle, state).stream()
                .map(Person::id)
                .distinct()
                .forEach(person -> handle.createUpdate(
                                "insert into case_party (case_id, person_id) values (:case, :person)")
                        .bind("case", state.caseId())
                        .bind("person", person)
                        .execute());
    }

    private List<Person> joint(Handle handle, CaseState state) {
        return state.parties().joint().stream()
                .flatMap(one -> people.find(handle, one.personId()).stream())
                .toList();
    }

    private void writeToSend(Handle handle, CaseState state) {
        handle.createUpdate("delete from case_to_send where case_id = :id")
                .bind("id", state.caseId())
                .execute();
        if (!state.lettersToSend().isEmpty()) {
            handle.createUpdate("insert into case_to_send (case_id) values (:id)")
                    .bind("id", state.caseId())
                    .execute();
        }
    }

    private void writeRow(Handle handle, CaseState state, Optional<Person> person) {
        Optional<Deadline> next = state.status().isOpen() ? state.nextDeadline() : Optional.empty();
        boolean known =
                handle.createUpdate("""
                        update case_row set kind = :kind, status = :status, stage = :stage, received = :received, closed = :closed,
                        service_id = (select id from service where name = :service),
                        officer_id = :officer, person_id = :person, subject = :subject, channel = :channel, cause = :cause,
                        outcome = :outcome, next_deadline = :nextDeadline, next_due = :nextDue,
                        procedure_id = :procedure, procedure_version = :procedureVersion, version = :version, imported = :imported, alarms = :alarms
                        where id = :id
                        """).bindMap(columns(state, next, person)).execute() == 1;
        if (!known) {
            handle.createUpdate("""
                            insert into case_row (id, reference, kind, status, stage, received, closed, service_id, officer_id,
                            person_id, subject, channel, cause, outcome, next_deadline, next_due, procedure_id, procedure_version,
                            version, imported, alarms)
                            values (:id, :reference, :kind, :status, :stage, :received, :closed,
                            (select id from service where name = :service), :officer, :person, :subject, :channel, :cause,
                            :outcome, :nextDeadline, :nextDue, :procedure, :procedureVersion, :version, :imported, :alarms)
                            """).bindMap(columns(state, next, person)).execute();
        }
    }

    private static java.util.Map<String, Object> columns(
            CaseState state, Optional<Deadline> next, Optional<Person> person) {
        java.util.Map<String, Object> row = new java.util.HashMap<>();
        row.put("id", state.caseId());
        row.put("reference", state.reference());
        row.put("kind", state.kind().id());
        row.put("status", state.status().id());
        row.put("stage", state.stage());
        row.put("received", state.received().date());
        row.put("closed", state.closed().orElse(null));
        row.put("service", state.service().orElse(null));
        row.put(
                "officer",
                state.holder()
                        .map(Happening.Allocated::officerId)
                        .filter(id -> id > 0)
                        .orElse(null));
        row.put("person", person.map(Person::id).orElse(null));
        row.put("subject", shortened(state.subject(), 500));
        row.put("channel", state.channel());
        row.put("cause", state.cause().orElse(null));
        row.put("outcome", state.outcome().orElse(null));
        row.put("nextDeadline", next.map(Deadline::name).orElse(null));
        row.put("nextDue", next.map(Deadline::due).orElse(null));
        row.put("procedure", state.procedure().id());
        row.put("procedureVersion", state.procedure().version());
        row.put("version", state.version());
        row.put("imported", state.imported());
        row.put("alarms", Alarm.kept(state.triage().alarms()));
        return row;
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    /** Whether the dates, things to do and promises kept of a case are those its timeline leads to. */
    boolean matches(Handle handle, CaseState state) {
        return due.matches(handle, state)
                && work.matches(handle, state)
                && owed.matches(handle, state)
                && team.matches(handle, state);
    }

    private void writeWords(Handle handle, CaseState state, Optional<Person> person) {
        Set<String> names = new LinkedHashSet<>(SearchWords.ofReference(state.reference()));
        Set<String> words = new LinkedHashSet<>();
        if (state.status() != Status.DISPOSED) {
            names.addAll(SearchWords.of(state.subject()));
            person.map(p -> people.allOf(handle, p.id()))
                    .ifPresent(all -> all.forEach(p -> names.addAll(SearchWords.of(p))));
            joint(handle, state)
                    .forEach(one -> people.allOf(handle, one.id()).forEach(p -> names.addAll(SearchWords.of(p))));
            words.addAll(SearchWords.ofTexts(CaseTexts.of(state)));
        }
        words.addAll(names);
        words.remove("");
        names.remove("");
        Set<String> there = new HashSet<>(handle.createQuery("select w from word where case_id = :id")
                .bind("id", state.caseId())
                .mapTo(String.class)
                .list());
        each(handle, "delete from word where w = :w and case_id = :case", state, without(there, words));
        each(handle, "insert into word (w, case_id) values (:w, :case)", state, without(words, there));
        writeTrigrams(handle, without(names, there));
    }

    private static Set<String> without(Set<String> words, Set<String> others) {
        Set<String> rest = new LinkedHashSet<>(words);
        rest.removeAll(others);
        return rest;
    }

    private static void each(Handle handle, String sql, CaseState state, Set<String> words) {
        if (!words.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch(sql);
            words.forEach(w -> batch.bind("w", w).bind("case", state.caseId()).add());
            batch.execute();
        }
    }

    /** Only names, subjects and references are found although mistyped: the words of long texts would be too many. */
    private void writeTrigrams(Handle handle, Set<String> names) {
        if (names.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>(handle.createQuery("select distinct w from trigram where w in (<names>)")
                .bindList("names", List.copyOf(names))
                .mapTo(String.class)
                .list());
        PreparedBatch pieces = handle.prepareBatch("insert into trigram (g, w) values (:g, :w)");
        for (String w : without(names, known)) {
            SearchWords.trigrams(w)
                    .forEach(g -> pieces.bind("g", g).bind("w", w).add());
        }
        if (pieces.size() > 0) {
            pieces.execute();
        }
    }
}
