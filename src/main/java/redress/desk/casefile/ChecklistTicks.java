package redress.desk.casefile;

import java.util.List;
import javafx.scene.control.CheckBox;
import redress.casework.AnswerWork;
import redress.casework.CaseState;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.letters.Checklist;

/** The checklist of a response as boxes to tick; what was ticked is kept with the response (BH-47). */
record ChecklistTicks(Checklist list, List<CheckBox> boxes) {

    static ChecklistTicks in(Fields fields, CaseState state) {
        Checklist list = Checklist.of(state);
        fields.form().add(Words.strong(Text.of("answer.checklist", list.source())));
        fields.form().add(Words.small(Text.of("answer.checklist.hint")));
        return new ChecklistTicks(list, list.items().stream().map(fields::tick).toList());
    }

    AnswerWork.ResponseChecked checked(String stage) {
        return new AnswerWork.ResponseChecked(
                stage,
                list.source(),
                boxes.stream()
                        .map(box -> new AnswerWork.Tick(box.getText(), box.isSelected()))
                        .toList());
    }
}
