package redress.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import redress.council.Officer;
import redress.documents.Rows;

/**
 * Officers and services as they stand in somebody's spreadsheet. Read first, so that each row can be looked at; nothing
 * is stored here.
 *
 * @param lines every row, in its order
 */
public record PastedPeople(List<Line> lines) {

    /**
     * One row.
     *
     * @param number as the spreadsheet counts it
     * @param officer the officer it would add; empty for a row that only names a service
     * @param service the service it names, as it would be written; "" for none
     * @param newService whether that service is not known yet and would be made
     * @param doubt why nothing of it is stored, as a sentence; empty where it would be
     */
    public record Line(
            int number, Optional<Officer> officer, String service, boolean newService, Optional<String> doubt) {}

    private enum Column {
        NAME("name", "officer", "full name", "officer name", "employee", "staff", "who"),
        FIRST("first name", "forename", "given name"),
        LAST("surname", "last name", "family name"),
        JOB("job title", "job", "post", "position", "title", "job role"),
        ROLE("role"),
        EMAIL("email", "e mail", "email address", "e mail address", "mail"),
        TELEPHONE("telephone", "phone", "tel", "extension", "ext", "telephone number", "phone number", "mobile"),
        SERVICE("service", "service area", "department", "dept", "team", "directorate", "section", "services");

        private final String headings;

        Column(String... headings) {
            this.headings = "|" + String.join("|", headings) + "|";
        }

        private boolean isCalled(String heading) {
            return headings.contains("|" + ImportText.key(heading) + "|");
        }
    }

    private static final int LONGEST = 200;
    private static final int LONGEST_SHOWN = 40;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern TELEPHONE = Pattern.compile("[+(]?[\\d][\\d ()x.-]{2,}");
    private static final Pattern FORMULA = Pattern.compile("[=+@-].*");
    private static final List<String> ROLES =
            List.of("chief-executive", "assistant-director", "director", "manager", "officer");

    public PastedPeople {
        lines = List.copyOf(lines);
    }

    /**
     * Reads rows with or without headings. Without, an e-mail address and a telephone number are known by their looks;
     * of the other cells the first is the name, then job title, then service. Rows of one cell are services.
     *
     * @param services names of those that are kept
     * @param officers those that are kept
     */
    public static PastedPeople read(List<Rows.Row> rows, Collection<String> services, Collection<Officer> officers) {
        Map<Column, Integer> headings = headings(rows.get(0));
        List<Rows.Row> people = headings.isEmpty() ? rows : rows.subList(1, rows.size());
        ImportNames known = new ImportNames(services, List.of(), true);
        Set<String> names = new HashSet<>();
        officers.forEach(officer -> names.add(ImportText.key(officer.name())));
        Set<String> met = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (Rows.Row row : people) {
            Map<Column, String> cells = headings.isEmpty() ? byLooks(row.cells()) : byHeading(row.cells(), headings);
            lines.add(line(row.number(), cells, known, names, met));
        }
        return new PastedPeople(lines);
    }

    /** The rows that would be stored. */
    public List<Line> sound() {
        return lines.stream().filter(line -> line.doubt().isEmpty()).toList();
    }

    /** The officers that would be added. */
    public List<Officer> officers() {
        return sound().stream().flatMap(line -> line.officer().stream()).toList();
    }

    /** The services that would be made, each once. */
    public List<String> newServices() {
        return sound().stream()
                .filter(Line::newService)
                .map(Line::service)
                .distinct()
                .toList();
    }

    private static Map<Column, Integer> headings(Rows.Row first) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int place = 0; place < first.cells().size(); place++) {
            for (Column column : Column.values()) {
                if (column.isCalled(first.cells().get(place))) {
                    places.putIfAbsent(column, place);
                }
            }
        }
        return places;
    }

    private static Map<Column, String> byHeading(List<String> row, Map<Column, Integer> headings) {
        Map<Column, String> cells = new HashMap<>();
        headings.forEach((column, place) -> cells.put(column, place < row.size() ? clean(row.get(place)) : ""));
        String first = cells.getOrDefault(Column.FIRST, "");
        String last = cells.getOrDefault(Column.LAST, "");
        cells.merge(Column.NAME, (first + " " + last).strip(), (name, parts) -> name.isEmpty() ? parts : name);
        return cells;
    }

    private static Map<Column, String> byLooks(List<String> row) {
        Map<Column, String> cells = new HashMap<>();
        List<Column> inOrder = new ArrayList<>(List.of(Column.NAME, Column.JOB, Column.SERVICE));
        List<String> filled = row.stream()
                .map(PastedPeople::clean)
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (filled.size() == 1) {
            cells.put(Column.SERVICE, filled.get(0));
            return cells;
        }
        for (String cell : filled) {
            if (EMAIL.matcher(cell).matches()) {
                cells.putIfAbsent(Column.EMAIL, cell);
            } else if (TELEPHONE.matcher(cell).matches()) {
                cells.putIfAbsent(Column.TELEPHONE, cell);
            } else if (!inOrder.isEmpty()) {
                cells.put(inOrder.remove(0), cell);
            }
        }
        return cells;
    }

    private static String clean(String cell) {
        return ImportText.clean(cell).replace('\n', ' ').strip();
    }

    private static Line line(
            int number, Map<Column, String> cells, ImportNames services, Set<String> kept, Set<String> met) {
        String name = cells.getOrDefault(Column.NAME, "");
        String typedService = cells.getOrDefault(Column.SERVICE, "");
        Optional<String> wrong = wrong(cells, name, typedService, kept, met);
        if (wrong.isPresent()) {
            return new Line(number, Optional.of(officer(cells, name, typedService)), typedService, false, wrong);
        }
        String service =
                typedService.isEmpty() ? "" : services.find(typedService).orElse(typedService);
        boolean fresh = !service.isEmpty() && services.isNew(service);
        if (name.isEmpty()) {
            Optional<String> known =
                    fresh ? Optional.empty() : Optional.of("The service " + service + " is there already.");
            return new Line(number, Optional.empty(), service, fresh, known);
        }
        met.add(ImportText.key(name));
        return new Line(number, Optional.of(officer(cells, name, service)), service, fresh, Optional.empty());
    }

    private static Optional<String> wrong(
            Map<Column, String> cells, String name, String service, Set<String> kept, Set<String> met) {
        String email = cells.getOrDefault(Column.EMAIL, "");
        Optional<String> formula = Stream.of(name, service)
                .filter(cell -> FORMULA.matcher(cell).matches())
                .findFirst();
        Optional<String> tooLong =
                cells.values().stream().filter(cell -> cell.length() > LONGEST).findFirst();
        if (formula.isPresent()) {
            return Optional.of("\"" + ImportText.shown(formula.get(), LONGEST_SHOWN)
                    + "\" is a formula, not a name. Copy the cells again as values.");
        }
        if (tooLong.isPresent()) {
            return Optional.of("\"" + ImportText.shown(tooLong.get(), LONGEST_SHOWN) + "\" has more than " + LONGEST
                    + " characters. Shorten it.");
        }
        if (name.isEmpty()
                && cells.entrySet().stream()
                        .anyMatch(cell -> cell.getKey() != Column.SERVICE
                                && !cell.getValue().isEmpty())) {
            return Optional.of("The name is missing.");
        }
        if (name.isEmpty() && service.isEmpty()) {
            return Optional.of("It names neither an officer nor a service.");
        }
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            return Optional.of("\"" + ImportText.shown(email, LONGEST_SHOWN) + "\" is no e-mail address.");
        }
        if (kept.contains(ImportText.key(name)) && !name.isEmpty()) {
            return Optional.of(name + " is there already.");
        }
        if (met.contains(ImportText.key(name)) && !name.isEmpty()) {
            return Optional.of(name + " stands further up already.");
        }
        return role(cells).isEmpty()
                ? Optional.of("The role \"" + ImportText.shown(cells.get(Column.ROLE), LONGEST_SHOWN)
                        + "\" is not known. It may be "
                        + String.join(", ", ROLES).replace('-', ' ') + ".")
                : Optional.empty();
    }

    private static Officer officer(Map<Column, String> cells, String name, String service) {
        return new Officer(
                0,
                name,
                cells.getOrDefault(Column.JOB, ""),
                role(cells).orElse("officer"),
                cells.getOrDefault(Column.EMAIL, ""),
                cells.getOrDefault(Column.TELEPHONE, ""),
                service,
                true);
    }

    /** The role that is named, else the one the job title speaks of; empty where one is named that procedures do not know. */
    private static Optional<String> role(Map<Column, String> cells) {
        String named = cells.getOrDefault(Column.ROLE, "");
        if (!named.isEmpty()) {
            String id = ImportText.key(named).replace(' ', '-');
            return ROLES.stream().filter(id::equals).findFirst();
        }
        String job = ImportText.key(cells.getOrDefault(Column.JOB, "")).toLowerCase(Locale.UK);
        if (job.startsWith("head of")) {
            return Optional.of("manager");
        }
        return Optional.of(ROLES.stream()
                .filter(role -> (" " + job + " ").contains(" " + role.replace('-', ' ') + " "))
                .filter(role -> !job.startsWith("assistant to") && !job.contains(" to the "))
                .findFirst()
                .orElse("officer"));
    }
}
