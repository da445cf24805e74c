package redress.casework;

import java.util.List;

/** What a search of everything finds, the likest first. */
public record SearchHits(List<CaseRow> cases, List<PersonHit> people) {

    public SearchHits {
        cases = List.copyOf(cases);
        people = List.copyOf(people);
    }
}
