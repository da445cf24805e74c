package redress.casework;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import redress.calendar.Moment;
import redress.db.Database;
import redress.db.JoinFile;
import redress.db.Serving;
import redress.db.StorageFailure;

/**
 * A desk in a program of its own that joined another PC: arguments are the join file, the account, a word no other desk
 * has, and how many cases to note things on, or 0 to open new ones. It prints what was acknowledged, a line each: the
 * number of the case, a blank, and what was noted. A save the host did not answer is made again with the same request.
 */
public final class ServedDesk {

    private final Cases cases;
    private final String word;
    private final Map<Long, CaseState> seen = new HashMap<>();
    private final Random chance;

    private ServedDesk(Database database, String word) {
        this.cases = new Cases(database, Clock.systemUTC());
        this.word = word;
        this.chance = new Random(word.hashCode());
    }

    public static void main(String[] args) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int account = Integer.parseInt(args[1]);
        int many = Integer.parseInt(args[3]);
        try (Database database =
                Database.join(JoinFile.read(Path.of(args[0])), Clock.systemUTC(), Serving.login(account))) {
            ServedDesk desk = new ServedDesk(database, args[2]);
            for (int n = 1; n < Integer.MAX_VALUE; n++) {
                out.println(many == 0 ? desk.open() : desk.note(n, 1 + desk.chance.nextInt(many)));
            }
        }
    }

    private String open() throws InterruptedException {
        UUID request = UUID.randomUUID();
        while (true) {
            try {
                return cases.open(SampleCouncil.complaint(cases.today()), List.of(), Setup.SIGNED_IN, request)
                                .caseId() + " opened";
            } catch (StorageFailure e) {
                Thread.sleep(100);
            }
        }
    }

    /** On top of the case as this desk saw it last, which the other may have changed since. */
    private String note(int n, long id) {
        CaseState stale = seen.computeIfAbsent(id, cases::state);
        String said = word + " " + n;
        UUID request = UUID.randomUUID();
        Step step = new Step(
                Moment.of(cases.today()), word, new Happening.ContactNoted("", "note", false, said, Optional.empty()));
        Function<CaseState, CaseState> way =
                on -> cases.record(on.caseId(), on.version(), List.of(step), Setup.SIGNED_IN, request);
        seen.put(id, new OnTop(cases).add(stale, way).after());
        return id + " " + said;
    }
}
