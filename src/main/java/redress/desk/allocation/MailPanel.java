package redress.desk.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import redress.casework.CaseState;
import redress.casework.ProposedDates;
import redress.council.Officer;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.DateWords;
import redress.desk.kit.SpreadLine;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.letters.Packs;

/** Below the officers: the e-mail that goes with a case, to be read first, or left out. */
final class MailPanel extends VBox {

    private final Label title = Words.strong("");
    private final Label sentence = Words.small("");
    private final CheckBox with = new CheckBox(Text.of("allocation.mail.with"));
    private final Button read;
    private Optional<CaseState> state = Optional.empty();
    private Optional<Officer> officer = Optional.empty();
    private LocalDate today = LocalDate.EPOCH;

    /**
     * A panel without an officer yet.
     *
     * @param reading shows the briefing of this case as it would go
     */
    MailPanel(Consumer<CaseState> reading) {
        getStyleClass().add("panel");
        with.setSelected(true);
        read = ButtonRow.button(
                Command.of("allocation.read", Text.of("allocation.mail.read"), () -> state.ifPresent(reading)));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(title, sentence);
        words.getStyleClass().add("allocation-mail-words");
        SpreadLine line = new SpreadLine(words, words, with, read);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
    }

    void show(List<CaseState> cases, Optional<Candidate> candidate, LocalDate day) {
        today = day;
        officer = candidate.filter(Candidate::may).map(Candidate::officer);
        boolean one = cases.size() == 1;
        state = one ? Optional.of(cases.get(0)) : Optional.empty();
        title.setText(officer.map(to -> Text.of("allocation.mail.tell", to.name()))
                .orElse(Text.of("allocation.mail.nobody")));
        sentence.setText(one ? words(cases.get(0)) : Text.of("allocation.mail.several"));
        for (Control control : List.of(with, read)) {
            control.setVisible(one && officer.isPresent());
            control.setManaged(one && officer.isPresent());
        }
    }

    private String words(CaseState one) {
        List<String> says = new ArrayList<>(List.of(Text.of("allocation.mail.holds")));
        ProposedDates dates = ProposedDates.of(one, today);
        dates.draft().ifPresent(day -> says.add(Text.of("allocation.mail.draft", DateWords.list(day, today))));
        dates.chase().ifPresent(day -> says.add(Text.of("allocation.mail.chase", DateWords.list(day, today))));
        officer.filter(to -> to.email().isBlank())
                .ifPresent(to -> says.add(Text.of("allocation.mail.no-address", to.name())));
        return String.join(" ", says);
    }

    /** Whether the e-mail goes with the case. */
    boolean wanted() {
        return with.isSelected() && with.isVisible();
    }

    void turn() {
        with.setSelected(!with.isSelected());
    }

    /** What the officer would be sent. */
    Optional<Packs.Plan> plan(CaseState of) {
        return officer.map(to -> plan(of, to, today));
    }

    static Packs.Plan plan(CaseState of, Officer to, LocalDate today) {
        ProposedDates dates = ProposedDates.of(of, today);
        return new Packs.Plan(to, today, dates.draft(), dates.chase());
    }
}
