package redress.codes;

import java.util.List;
import redress.db.Change;
import redress.db.Database;

/** Keeps the figures of the ombudsmen's annual letters, year by year; what was entered before stays on disk. */
public final class AnnualLetters {

    private final Database database;
    private final AnnualLetterStore store = new AnnualLetterStore();

    public AnnualLetters(Database database) {
        this.database = database;
    }

    /** What was entered of one ombudsman's letter on a year; none where nothing was. */
    public AnnualLetter of(String year, Code code) {
        return new AnnualLetter(year, code, database.read(handle -> store.figures(handle, year, code)));
    }

    /** The letters on several years, in the order of the years. */
    public List<AnnualLetter> of(List<String> years, Code code) {
        return years.stream().map(year -> of(year, code)).toList();
    }

    /**
     * Keeps a letter; of its figures only those that changed are written. A figure left out is taken away.
     *
     * @throws IllegalArgumentException with the sentence of {@link AnnualLetter#problem} where a figure cannot be right
     */
    public void keep(AnnualLetter letter, long account) {
        List<LetterFigure> all = LetterFigure.of(letter.code());
        all.stream()
                .flatMap(figure -> letter.problem(figure).stream())
                .findFirst()
                .ifPresent(problem -> {
                    throw new IllegalArgumentException(problem);
                });
        AnnualLetter before = of(letter.year(), letter.code());
        database.write(Change.once(account, "letter.figures", "annual letter"), tx -> {
            tx.subject(letter.year() + " " + letter.code().name());
            all.stream()
                    .filter(figure -> !letter.figure(figure).equals(before.figure(figure)))
                    .forEach(figure ->
                            store.keep(tx.handle(), letter.year(), figure, letter.figure(figure), tx.auditN()));
            return letter;
        });
    }
}
