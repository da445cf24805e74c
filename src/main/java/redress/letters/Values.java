package redress.letters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of one letter's fields. A field without value counts as empty. */
public final class Values {

    private final Map<String, Value> byName;

    private Values(Map<String, Value> byName) {
        this.byName = Map.copyOf(byName);
    }

    /** Starts collecting. */
    public static Builder of() {
        return new Builder();
    }

    Optional<Value> get(String name) {
        return Optional.ofNullable(byName.get(name)).filter(value -> !value.empty());
    }

    Map<String, Value> byName() {
        return byName;
    }

    /** These values, and behind them those of the surroundings. */
    Values within(Values outer) {
        Map<String, Value> all = new HashMap<>(outer.byName);
        all.putAll(byName);
        return new Values(all);
    }

    /** Collects values by field name; the last one given for a name counts. */
    public static final class Builder {

        private final Map<String, Value> byName = new HashMap<>();

        private Builder() {}

        public Builder text(String name, String words) {
            return put(name, new Value.Words(words));
        }

        /** Words that may be unknown: then the field is empty. */
        public Builder text(String name, Optional<String> words) {
            words.ifPresent(known -> text(name, known));
            return this;
        }

        public Builder date(String name, LocalDate date) {
            return put(name, new Value.Day(date));
        }

        /** A date that may be unknown: then the field is empty. */
        public Builder date(String name, Optional<LocalDate> date) {
            date.ifPresent(known -> date(name, known));
            return this;
        }

        public Builder number(String name, BigDecimal number) {
            return put(name, new Value.Amount(number));
        }

        public Builder items(String name, List<Values> items) {
            return put(name, new Value.Items(items));
        }

        public Builder answer(String name, boolean yes) {
            return put(name, new Value.Answer(yes));
        }

        public Values build() {
            return new Values(byName);
        }

        Builder put(String name, Value value) {
            byName.put(name, value);
            return this;
        }
    }
}
