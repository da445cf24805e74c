package redress.desk.casefile;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import redress.casework.Presence;
import redress.db.StorageFailure;
import redress.desk.kit.Beat;
import redress.desk.kit.DateWords;
import redress.desk.kit.Icon;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;

/** "Ben has this case open, since 10:41": told while it is so, and told to the others while this screen is in front. */
final class PresenceLine extends Label {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Duration LOOK = Duration.ofSeconds(3);
    private static final int LOOKS_A_SIGN = 5;

    private final Work work;
    private final Presence presence;
    private final long caseId;
    private final Beat clock;
    private int looks;

    PresenceLine(Work work, Presence presence, long caseId) {
        this.work = work;
        this.presence = presence;
        this.caseId = caseId;
        clock = new Beat(LOOK, this::look);
        setGraphic(new Icon("fth-users"));
        setId("presence");
        getStyleClass().add("text-strong");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        Words.later(this);
    }

    /** From now on until the subscription is ended. */
    Subscription begin() {
        looks = 0;
        look();
        clock.start();
        return () -> {
            clock.stop();
            presence.leave(caseId);
        };
    }

    private void look() {
        if (looks++ % LOOKS_A_SIGN == 0) {
            presence.stay(caseId);
        }
        work.run(() -> presence.others(caseId))
                .orElse(StorageFailure.class, gone -> setText(""))
                .then(this::tell);
    }

    private void tell(List<Presence.Other> others) {
        String words = others.stream().map(PresenceLine::words).collect(Collectors.joining(" "));
        if (!words.equals(getText())) {
            setText(words);
        }
    }

    private static String words(Presence.Other other) {
        return Text.of("together.presence", other.name(), DateWords.time(LocalDateTime.ofInstant(other.since(), ZONE)));
    }
}
