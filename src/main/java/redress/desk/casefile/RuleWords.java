package redress.desk.casefile;

import java.util.List;
import redress.desk.kit.Text;

/** The numbers of a procedure's rules, in a sentence. */
final class RuleWords {

    private RuleWords() {}

    /** "rule NN-18", "rules NN-10 and NN-27", "rules LGSCO 6.7, LGSCO 6.8 and LGSCO 6.9". */
    static String of(String clauses) {
        List<String> each = List.of(clauses.strip().split("\\s+(?=\\p{Upper}{2})"));
        int last = each.size() - 1;
        return last == 0
                ? Text.of("casefile.rule.one", each.get(0))
                : Text.of("casefile.rule.more", String.join(", ", each.subList(0, last)), each.get(last));
    }
}
