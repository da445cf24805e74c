package redress.desk.casefile;

import java.util.Optional;
import redress.desk.kit.Banner;
import redress.desk.kit.DateWords;
import redress.desk.kit.Status;
import redress.desk.kit.Text;
import redress.people.Restriction;

/** Says on a case that contact with its person is restricted, in what way, and until when. */
final class RestrictionBanner {

    private RestrictionBanner() {}

    static Optional<Banner> of(CaseView view) {
        return view.profile()
                .flatMap(profile -> profile.care().restriction())
                .map(restriction -> banner(restriction, view));
    }

    private static Banner banner(Restriction restriction, CaseView view) {
        boolean late = restriction.review().isBefore(view.today());
        String day = DateWords.sentence(restriction.review());
        return new Banner(
                late ? Status.LATE : Status.RESTRICTED,
                late ? Text.of("casefile.restricted.late", day) : Text.of("casefile.restricted", day),
                Text.of("casefile.restricted.detail", restriction.terms()));
    }
}
