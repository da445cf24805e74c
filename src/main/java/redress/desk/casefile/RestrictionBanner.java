package redress.desk.casefile;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import redress.desk.kit.Banner;
import redress.desk.kit.DateWords;
import redress.desk.kit.Status;
import redress.desk.kit.Text;
import redress.people.Restriction;

/** Says on a case that contact with its person is restricted, in what way, until when, and what is not read for new matter yet. */
final class RestrictionBanner {

    private RestrictionBanner() {}

    /** The banner over these dates; the dates alone where nothing is restricted. */
    static Node over(CaseView view, Node dates) {
        return view.profile()
                .flatMap(profile -> profile.care().restriction())
                .<Node>map(restriction -> {
                    VBox both = new VBox(banner(restriction, view), dates);
                    both.getStyleClass().add("gap-panel");
                    return both;
                })
                .orElse(dates);
    }

    private static Banner banner(Restriction restriction, CaseView view) {
        if (view.toBeRead()) {
            return new Banner(
                    Status.RESTRICTED,
                    Text.of("casefile.restricted.unread"),
                    Text.of("casefile.restricted.unread.detail", restriction.terms()));
        }
        boolean late = restriction.review().isBefore(view.today());
        String day = DateWords.sentence(restriction.review());
        return new Banner(
                late ? Status.LATE : Status.RESTRICTED,
                late ? Text.of("casefile.restricted.late", day) : Text.of("casefile.restricted", day),
                Text.of("casefile.restricted.detail", restriction.terms()));
    }
}
