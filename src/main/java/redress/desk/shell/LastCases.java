package redress.desk.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import redress.desk.kit.DraftFolder;

/** The cases opened last, by id, the latest first; remembered from one day to the next. */
public final class LastCases {

    private static final String KEY = "last-cases";
    private static final int MOST = 9;

    private final DraftFolder memory;
    private volatile List<Long> ids;

    public LastCases(DraftFolder memory) {
        this.memory = memory;
        ids = memory.kept(KEY)
                .lines()
                .filter(line -> line.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    /** A case was opened. */
    public void opened(long id) {
        List<Long> now = new ArrayList<>(List.of(id));
        ids.stream().filter(other -> other != id).limit(MOST - 1L).forEach(now::add);
        ids = List.copyOf(now);
        memory.keep(KEY, now.stream().map(String::valueOf).collect(Collectors.joining("\n")));
    }

    /** Asked also from other threads than the screen's. */
    public List<Long> ids() {
        return ids;
    }
}
