package redress.casework;

import java.util.List;

/** What a list of cases can be filtered by: ids of the stages in use, names of services, names of officers with cases, wards in use. */
public record FilterChoices(List<String> stages, List<String> services, List<String> officers, List<String> wards) {

    public FilterChoices {
        stages = List.copyOf(stages);
        services = List.copyOf(services);
        officers = List.copyOf(officers);
        wards = List.copyOf(wards);
    }
}
