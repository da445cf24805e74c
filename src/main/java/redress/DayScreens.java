package redress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import redress.casework.Deed;
import redress.casework.Policies;
import redress.desk.diary.DiaryDesk;
import redress.desk.diary.DiaryScreen;
import redress.desk.kit.Choose;
import redress.desk.kit.Command;
import redress.desk.kit.ListPrinting;
import redress.desk.kit.Screen;
import redress.desk.kit.Text;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Viewer;
import redress.desk.kit.Work;
import redress.desk.learning.LearningDesk;
import redress.desk.learning.LearningScreen;
import redress.desk.shell.BackupNote;
import redress.desk.shell.Place;
import redress.desk.today.TodayDesk;
import redress.desk.today.TodayScreen;
import redress.learning.Agendas;

/** The screens that say what is to be done, Today, the Calendar and Learning, and the note on the last backup. */
final class DayScreens {

    /**
     * Where they lead.
     *
     * @param open shows a case, with a deed's form already open where one is given
     * @param chase writes to the officer who is waited for
     * @param openPerson shows a person, by id
     * @param begin what an empty list offers; the first one always
     * @param show brings a screen to the front
     * @param viewer shows a file
     * @param changed called after each change, so that all lists read again
     */
    record Ways(
            BiConsumer<Long, Optional<Deed>> open,
            LongConsumer chase,
            LongConsumer openPerson,
            List<Command> begin,
            Consumer<Screen> show,
            Viewer viewer,
            Runnable changed) {}

    private final UseCases uses;
    private final Work work;
    private final TodayScreen today;
    private final Late<DiaryScreen> diary;
    private final Late<LearningScreen> learning;
    private final Consumer<Screen> show;
    private final ObjectProperty<BackupNote> backup = new SimpleObjectProperty<>(new BackupNote("", false));

    DayScreens(UseCases uses, Work work, ListPrinting paper, UndoBar undo, Ways ways) {
        this.uses = uses;
        this.work = work;
        today = new TodayScreen(
                new TodayDesk(
                        uses.council().name(),
                        uses.cases(),
                        uses.toDo(),
                        ways.open(),
                        ways.chase(),
                        ways.openPerson(),
                        this::showLesson,
                        ways.begin(),
                        paper,
                        undo,
                        this::backed,
                        ways.changed()),
                work);
        uses.reading(today::readAhead);
        diary = new Late<>(() -> new DiaryScreen(
                new DiaryDesk(
                        uses.council().name(),
                        uses.cases(),
                        uses.toDo(),
                        uses.clock(),
                        id -> ways.open().accept(id, Optional.empty()),
                        ways.openPerson(),
                        this::showLesson,
                        paper),
                work));
        learning = new Late<>(
                () -> new LearningScreen(
                        new LearningDesk(
                                uses.council().name(),
                                uses.cases(),
                                uses.toDo(),
                                new LearningDesk.Uses(
                                        uses.lessons(),
                                        uses.trends(),
                                        new Agendas(uses.council().name(), uses.cases(), uses.toDo(), uses.trends())),
                                id -> ways.open().accept(id, Optional.empty()),
                                owner -> Choose.file(owner, Text.of("start.evidence")),
                                ways.viewer(),
                                paper,
                                undo,
                                ways.changed()),
                        work),
                LearningScreen::pressingProperty);
        show = ways.show();
    }

    private void showLesson(long id) {
        show.accept(learning.get());
        learning.get().showLesson(id);
    }

    private BackupNote note() {
        LocalDate today = uses.cases().today();
        return BackupNote.of(uses.backups().last(), uses.backups().second(today), today);
    }

    private TodayDesk.Backed backed() {
        BackupNote note = note();
        LocalDate today = uses.cases().today();
        String review = Policies.reviewPassed(uses.cases().procedureInForce(today), today)
                .orElse("");
        return new TodayDesk.Backed(note.words(), note.overdue(), review);
    }

    Place today() {
        return new Place("today", Text.of("start.today"), "fth-sun", () -> today, today.needsYouProperty(), false);
    }

    Place calendar() {
        return Late.place("calendar", Text.of("start.calendar"), "fth-calendar", diary, false);
    }

    Place learning() {
        return Late.place("learning", Text.of("start.learning"), "fth-award", learning, false);
    }

    ObjectProperty<BackupNote> backup() {
        return backup;
    }

    /** Reads all again, and the note. */
    void refresh() {
        today.refresh();
        diary.ifMade(DiaryScreen::refresh);
        refreshCounts();
    }

    /** Reads what the rail shows of screens that are not in front. */
    void refreshCounts() {
        learning.get().refresh();
        work.run(this::note).then(backup::set);
    }
}
