package redress.desk.today;

import redress.casework.Worklist.Group;
import redress.casework.Worklist.Item;
import redress.desk.kit.Text;

/** What the toggle row of Today shows. */
enum View {
    EVERYTHING,
    LATE,
    TODAY,
    THIS_WEEK,
    WAITING,
    LATER,
    TO_SEND,
    ASIDE;

    boolean holds(Item item) {
        return switch (this) {
            case EVERYTHING -> true;
            case LATE -> item.group() == Group.LATE;
            case TODAY -> item.group() == Group.TODAY || item.group() == Group.AT_ONCE;
            case THIS_WEEK -> item.group() == Group.THIS_WEEK;
            case WAITING -> item.group() == Group.WAITING;
            case LATER -> item.group() == Group.LATER || item.group() == Group.UNDATED;
            case TO_SEND -> item.work().toSend();
            case ASIDE -> item.group() == Group.ASIDE;
        };
    }

    String words() {
        return switch (this) {
            case EVERYTHING -> Text.of("today.view.everything");
            case LATE -> Text.of("today.view.late");
            case TODAY -> Text.of("today.view.today");
            case THIS_WEEK -> Text.of("today.view.week");
            case WAITING -> Text.of("today.view.waiting");
            case LATER -> Text.of("today.view.later");
            case TO_SEND -> Text.of("today.view.to-send");
            case ASIDE -> Text.of("today.view.aside");
        };
    }
}
