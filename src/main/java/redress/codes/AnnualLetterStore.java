package redress.codes;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The figures of annual letters on disk. Nothing is overwritten: the newest row of each figure counts. */
final class AnnualLetterStore {

    private static final int NOT_GIVEN = -1;

    Map<LetterFigure, Integer> figures(Handle handle, String year, Code code) {
        Map<LetterFigure, Integer> figures = new EnumMap<>(LetterFigure.class);
        handle.createQuery(
                        "select figure, amount from letter_figure where period = :period and code = :code order by id")
                .bind("period", year)
                .bind("code", code.id())
                .map((row, context) -> Map.entry(row.getString("figure"), row.getInt("amount")))
                .forEach(one -> LetterFigure.of(one.getKey()).ifPresent(figure -> figures.put(figure, one.getValue())));
        figures.values().removeIf(amount -> amount == NOT_GIVEN);
        return figures;
    }

    void keep(Handle handle, String year, LetterFigure figure, Optional<Integer> amount, long audit) {
        handle.createUpdate("""
                        insert into letter_figure (period, code, figure, amount, audit_n)
                        values (:period, :code, :figure, :amount, :audit)
                        """)
                .bind("period", year)
                .bind("code", figure.code().id())
                .bind("figure", figure.id())
                .bind("amount", amount.orElse(NOT_GIVEN))
                .bind("audit", audit)
                .execute();
    }
}
