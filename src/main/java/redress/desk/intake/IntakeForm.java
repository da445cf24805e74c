package redress.desk.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import redress.calendar.Moment;
import redress.calendar.TypedDate;
import redress.casework.CaseTies;
import redress.casework.Happening;
import redress.casework.NewCase;
import redress.casework.Step;
import redress.casework.WebForm;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.DateWords;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.desk.kit.ToggleRow;
import redress.documents.mail.IncomingMail;
import redress.people.Person;
import redress.people.Representative;
import redress.procedure.CaseKind;
import redress.procedure.Choice;
import redress.procedure.Exclusion;
import redress.procedure.KindRule;
import redress.procedure.Stage;

/** The fields of a new case in speaking order; the kind decides which of them are asked. */
final class IntakeForm extends VBox {

    private final IntakeLists lists;
    private final Runnable changed;
    private final ToggleRow<CaseKind> kind;
    private final ToggleRow<Stage> begins;
    private final DateField received;
    private final DateField occurred;
    private final TextField theirs = new TextField();
    private final ChoiceField<Choice> channel;
    private final ChoiceField<Choice> takenBy;
    private final PersonField person;
    private final TextField subject = new TextField();
    private final TextBox description = new TextBox(4);
    private final PointRows points;
    private final ChoiceField<String> about;
    private final TextField desired = new TextField();
    private final ExclusionPart exclusion;
    private final LaterLetterPart later = new LaterLetterPart(this::touched);
    private final IntakePart member;
    private final WriterPart writer;
    private final List<IntakePart> parts;
    private final Form form = new Form();
    private final Map<String, String> proposed;

    IntakeForm(IntakeLists lists, PersonField person, PointRows points, Runnable changed) {
        this.lists = lists;
        this.person = person;
        this.changed = changed;
        List<CaseKind> kinds =
                lists.procedure().kinds().stream().map(KindRule::kind).toList();
        kind = new ToggleRow<>(Text.of("intake.kind"), kinds, CaseKind::label);
        List<Stage> stages = lists.procedure().stages().stream()
                .filter(s -> !s.external() && (!s.formal() || s.id().equals("stage-1")))
                .toList();
        begins = new ToggleRow<>(
                Text.of("intake.begins"),
                stages,
                s -> s.formal() ? Text.of("intake.begins.formal") : Text.of("intake.begins.informal"));
        received = dateField();
        occurred = dateField();
        channel = new ChoiceField<>(lists.procedure().channels(), Choice::label);
        channel.setMinWidth(USE_PREF_SIZE); // or "Telephone" is cut beside the longer fields
        takenBy = new ChoiceField<>(lists.procedure().takenBy(), Choice::label);
        this.points = points;
        about = new ChoiceField<>(lists.services(), name -> name);
        exclusion = new ExclusionPart(lists.procedure(), this::touched);
        member = new MemberPart(lists, this::touched);
        writer = new WriterPart(lists.procedure(), person.anonymousProperty(), this::touched);
        AgePart age = new AgePart(lists, received, occurred, () -> excluded().isPresent(), this::touched);
        FlagsPart flags = new FlagsPart(this::touched);
        parts = List.of(
                exclusion,
                writer,
                age,
                new SocialPart(lists, channel, kind, this::touched),
                flags,
                new ConcernPart(lists, flags, this::touched),
                later,
                new OmbudsmanPart(lists, this::touched),
                member,
                new ComingPart(lists, takenBy, this::touched),
                new AlsoPart(lists, this::touched));
        getStyleClass().add("gap-panel");
        getChildren().add(form);
        build();
        kind.choose(kinds.contains(CaseKind.COMPLAINT) ? CaseKind.COMPLAINT : kinds.get(0));
        stages.stream().filter(Stage::formal).findFirst().ifPresent(begins::choose);
        received.set(lists.today());
        kind.chosenProperty().subscribe(() -> showFields());
        watchAll();
        showFields();
        proposed = all();
    }

    private DateField dateField() {
        return new DateField(typed -> TypedDate.parse(typed, lists.today(), lists.calendar()));
    }

    private FormRow channelRow;
    private FormRow aboutRow;
    private FormRow desiredRow;

    private void build() {
        channelRow = FormRow.of(Text.of("intake.channel"), channel)
                .check(() -> channel.chosen().isPresent()
                        ? Optional.empty()
                        : Optional.of(Text.of("intake.channel.missing")));
        aboutRow = FormRow.of(Text.of("intake.service"), about).width("width-long");
        desiredRow = FormRow.of(Text.of("intake.desired"), desired);
        form.add(kind)
                .add(new DefinitionPart(lists.procedure(), form))
                .add(begins)
                .line(
                        FormRow.of(Text.of("intake.received"), received).check(this::receivedProblem),
                        channelRow,
                        FormRow.of(Text.of("intake.taken-by"), takenBy),
                        FormRow.of(Text.of("intake.occurred"), occurred).check(occurred::problem))
                .add(person);
        form.watch(person.row());
        member.addTo(form);
        form.row(FormRow.of(Text.of("intake.subject"), subject)
                        .check(() -> subject.getText().isBlank()
                                ? Optional.of(Text.of("intake.subject.missing"))
                                : Optional.empty()))
                .row(FormRow.of(Text.of("intake.description"), description));
        writer.addTo(form);
        form.add(points).row(aboutRow).line(desiredRow, exclusion.row());
        parts.stream().filter(part -> part != member && part != writer).forEach(part -> part.addTo(form));
        form.row(FormRow.of(Text.of("intake.theirs"), theirs).width("width-medium"));
    }

    private Optional<String> receivedProblem() {
        Optional<LocalDate> day = received.read();
        if (received.problem().isPresent()) {
            return received.problem();
        }
        if (day.isEmpty()) {
            return Optional.of(Text.of("intake.received.missing"));
        }
        return day.get().isAfter(lists.today()) ? Optional.of(Text.of("intake.received.future")) : Optional.empty();
    }

    private void watchAll() {
        subject.textProperty().subscribe(() -> touched());
        description.textProperty().subscribe(() -> touched());
        desired.textProperty().subscribe(() -> touched());
        received.dateProperty().subscribe(() -> touched());
        occurred.dateProperty().subscribe(() -> touched());
        theirs.textProperty().subscribe(() -> touched());
        channel.valueProperty().subscribe(() -> touched());
        takenBy.valueProperty().subscribe(() -> touched());
        about.valueProperty().subscribe(() -> touched());
        begins.chosenProperty().subscribe(() -> touched());
    }

    private void touched() {
        changed.run();
    }

    private void showFields() {
        boolean complaint = kind() == CaseKind.COMPLAINT;
        show(begins, complaint && lists.procedure().stages().stream().anyMatch(s -> !s.formal() && !s.external()));
        show(points, !isOfOneService());
        show(aboutRow, isOfOneService());
        show(desiredRow, complaint);
        parts.forEach(part -> part.showFor(kind()));
        touched();
    }

    /** What asks for no answer point by point: it is only told to its service. */
    private boolean isOfOneService() {
        return kind() == CaseKind.COMPLIMENT || kind() == CaseKind.COMMENT || kind() == CaseKind.SUGGESTION;
    }

    private static void show(javafx.scene.Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** Offers who spoke before for the person now chosen. */
    void propose(List<Representative> spoke) {
        writer.offer(spoke);
    }

    Form form() {
        return form;
    }

    CaseKind kind() {
        return kind.chosenProperty().get().orElse(CaseKind.COMPLAINT);
    }

    Moment received() {
        return Moment.of(received.read().orElse(lists.today()));
    }

    String subject() {
        return subject.getText().strip();
    }

    /** What was told so far, to compare with earlier cases. */
    String matter() {
        return subject() + " " + points.words();
    }

    /** The stage it begins in; "" to leave it to the procedure. */
    String stage() {
        return kind() == CaseKind.COMPLAINT
                ? begins.chosenProperty().get().map(Stage::id).orElse("")
                : "";
    }

    Set<String> chosenFlags() {
        Set<String> chosen = new LinkedHashSet<>();
        parts.forEach(part -> chosen.addAll(part.flags()));
        return chosen;
    }

    Optional<Exclusion> excluded() {
        return exclusion.excluded();
    }

    /** What is asked of a person whose contact is restricted. */
    LaterLetterPart later() {
        return later;
    }

    NewCase intake() {
        return new NewCase(
                kind(),
                received(),
                person.person(),
                subject(),
                description.getText().strip(),
                desired.getText().strip(),
                channel.chosen().map(Choice::id).orElse(""),
                takenBy.chosen().map(Choice::id).orElse(""),
                occurred.read(),
                points(),
                chosenFlags(),
                stage(),
                Optional.empty(),
                Optional.empty());
    }

    /** What it is about: of what asks for no answer its service, as one point in its own few words. */
    private List<Happening.Point> points() {
        Optional<String> service = isOfOneService()
                ? about.chosen()
                : Optional.of(points.service()).filter(name -> !name.isEmpty());
        List<Happening.Point> typed = points.isVisible() ? points.points() : List.of();
        boolean alone = typed.isEmpty() && (points.isVisible() || aboutRow.isVisible());
        return alone
                ? service.map(name -> List.of(new Happening.Point(1, subject(), name, "")))
                        .orElse(List.of())
                : typed;
    }

    /** What is recorded with the receipt: the reference to quote, and what the parts of the form add. */
    List<Step> first(String by) {
        Moment today = Moment.of(lists.today());
        List<Step> steps = new ArrayList<>();
        if (!theirs.getText().isBlank()) {
            steps.add(new Step(
                    today,
                    by,
                    new Happening.TheirReferenceNoted(theirs.getText().strip())));
        }
        parts.forEach(part -> steps.addAll(part.steps(by, today)));
        return steps;
    }

    /** What else the same letter holds. */
    Optional<CaseTies.Further> further() {
        return parts.stream().flatMap(part -> part.further().stream()).findFirst();
    }

    /** Everything typed, for the draft; empty where nothing differs from what the form itself proposed. */
    Map<String, String> fields() {
        Map<String, String> now = all();
        return now.equals(proposed) ? Map.of() : now;
    }

    private Map<String, String> all() {
        Map<String, String> draft = new TreeMap<>();
        draft.put("kind", kind().id());
        draft.put("begins", begins.chosenProperty().get().map(Stage::id).orElse(""));
        draft.put("received", received.text().getText());
        draft.put("occurred", occurred.text().getText());
        draft.put("theirs", theirs.getText());
        draft.put("channel", channel.chosen().map(Choice::id).orElse(""));
        draft.put("takenBy", takenBy.chosen().map(Choice::id).orElse(""));
        draft.put("about", about.chosen().orElse(""));
        draft.put("subject", subject.getText());
        draft.put("description", description.getText());
        draft.put("desired", desired.getText());
        person.save(draft);
        points.save(draft);
        parts.forEach(part -> part.save(draft));
        return draft;
    }

    void restore(Map<String, String> draft) {
        CaseKind.of(draft.getOrDefault("kind", "")).ifPresent(kind::choose);
        lists.procedure().stages().stream()
                .filter(stage -> stage.id().equals(draft.get("begins")))
                .forEach(begins::choose);
        received.text().setText(draft.getOrDefault("received", ""));
        received.read();
        occurred.text().setText(draft.getOrDefault("occurred", ""));
        occurred.read();
        theirs.setText(draft.getOrDefault("theirs", ""));
        choose(channel, draft.getOrDefault("channel", ""));
        choose(takenBy, draft.getOrDefault("takenBy", ""));
        lists.services().stream()
                .filter(name -> name.equals(draft.get("about")))
                .forEach(about::choose);
        subject.setText(draft.getOrDefault("subject", ""));
        description.setText(draft.getOrDefault("description", ""));
        desired.setText(draft.getOrDefault("desired", ""));
        person.restore(draft);
        points.restore(draft);
        parts.forEach(part -> part.restore(draft));
    }

    /** Fills in what an e-mail says; what was typed already stays. */
    void take(IncomingMail mail, Optional<Person> sender) {
        Map<String, String> draft = all();
        draft.put("received", DateWords.field(mail.day(lists.today())));
        draft.put("channel", "email");
        draft.put("anonymous", "false");
        put(
                draft,
                "find",
                mail.from().name().isEmpty()
                        ? mail.from().address()
                        : mail.from().name());
        put(draft, "email", mail.from().address());
        put(draft, "subject", mail.subject().replaceAll("(?i)^((re|fw|fwd)\\s*:\\s*)+", ""));
        put(draft, "description", mail.words());
        draft.put("way", "email");
        restore(draft);
        sender.filter(known -> draft.get("email").equalsIgnoreCase(mail.from().address()))
                .ifPresent(person::know);
    }

    /** Fills in what stands in an entry of a web form. */
    void take(WebForm entry, LocalDate arrived) {
        Map<String, String> draft = all();
        new FromWebForm(entry, lists).fill(draft, arrived);
        restore(draft);
    }

    /** What was typed already stays. */
    static void put(Map<String, String> draft, String field, String words) {
        if (draft.getOrDefault(field, "").isBlank()) {
            draft.put(field, words);
        }
    }

    private static void choose(ChoiceField<Choice> field, String id) {
        field.getItems().stream().filter(c -> c.id().equals(id)).findFirst().ifPresent(field::choose);
    }
}
