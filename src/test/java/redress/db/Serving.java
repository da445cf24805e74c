package redress.db;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import redress.audit.AuditVerification;

/** Programs of their own for the tests that kill them: one that shares cases, and desks that join it and save without end. */
public final class Serving {

    private Serving() {}

    public static Login login(int account) {
        return Login.of(account, "secret of " + account);
    }

    /** Gives a database accounts 1 to so many, each of which can sign in. */
    public static void accounts(Database database, int many) {
        database.asOwner(keeper -> {
            for (int account = 2; account <= many; account++) {
                SqlUsers.run(
                        keeper,
                        "insert into account (name, roles, active) values (?, 'co-ordinator', true)",
                        "Desk " + account);
            }
        });
        for (int account = 1; account <= many; account++) {
            new SqlUsers(database).put(login(account), Set.of(Rights.WORK));
        }
    }

    /** Lets the door name an account among those that can sign in. */
    public static void salt(Database database, int account) {
        database.asOwner(keeper -> SqlUsers.run(
                keeper, "update account set salt = '00' where id = cast(? as bigint)", Integer.toString(account)));
    }

    /** Starts a program with a virtual machine of its own. */
    public static Process java(Class<?> program, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx200m",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** What is wrong with what the desks saved: the chain, half a save, a gap in the numbers, or one saved twice. */
    public static Optional<String> firstFault(Database database) {
        return database.read(handle -> new AuditVerification(handle)
                .firstFault()
                .or(() -> handle.createQuery("""
                        select case
                            when (select count(*) from entry) <> 3 * (select n from audit_head) then 'half a save'
                            when (select count(*) from payload) <> (select count(*) from entry) then 'half an entry'
                            when (select count(distinct body) from payload) <> (select count(*) from payload)
                                then 'saved twice'
                            when coalesce((select max(last_number) from reference_series), 0)
                                <> (select n from audit_head) then 'a gap in the numbers'
                            else ''
                        end
                        """)
                        .mapTo(String.class)
                        .filter(fault -> !fault.isEmpty())
                        .findOne()));
    }

    /** Shares the database until it is told to stop: arguments are the file, the port, and where the join file goes. */
    public static final class HostProgram {

        private HostProgram() {}

        public static void main(String[] args) throws InterruptedException {
            CountDownLatch stopped = new CountDownLatch(1);
            Database database = Database.open(Path.of(args[0]), Clock.systemUTC());
            Host host = Host.start(database, Integer.parseInt(args[1]), Clock.systemUTC());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                host.close();
                database.close();
                stopped.countDown();
            }));
            host.joinFile("Riverside").write(Path.of(args[2]));
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            out.println(host.port());
            stopped.await();
        }
    }

    /**
     * Joins and saves without end: arguments are the join file, the account, a word no other desk has, and how many
     * milliseconds lie between two saves. Prints for each acknowledged save its request and its microseconds; a save the
     * host did not answer is made again with the same request, and until it is known "lost" is printed.
     */
    public static final class DeskProgram {

        private DeskProgram() {}

        public static void main(String[] args) throws Exception {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            JoinFile join = JoinFile.read(Path.of(args[0]));
            int pause = Integer.parseInt(args[3]);
            try (Database database = Database.join(join, Clock.systemUTC(), login(Integer.parseInt(args[1])))) {
                for (int n = 1; n < Integer.MAX_VALUE; n++) {
                    UUID request = UUID.randomUUID();
                    long before = System.nanoTime();
                    while (!saved(database, request, args[2] + "-" + n, out)) {
                        Thread.sleep(100);
                    }
                    long took = System.nanoTime() - before;
                    out.println(request + " " + took / 1000);
                    Thread.sleep(Math.max(0, pause - took / 1_000_000));
                }
            }
        }

        private static boolean saved(Database database, UUID request, String what, PrintStream out) throws IOException {
            try {
                if (what.endsWith("0")) {
                    database.blobs()
                            .put(new ByteArrayInputStream(what.repeat(50).getBytes(StandardCharsets.UTF_8)));
                }
                database.write(new Change(request, Change.SIGNED_IN, "case.receive", "case"), tx -> {
                    int given = tx.nextNumber(2026);
                    for (int part = 0; part < 3; part++) {
                        String body = "{\"save\":\"" + what + "\",\"part\":" + part + ",\"text\":\""
                                + "The bin was not emptied. ".repeat(part * 20) + "\"}";
                        tx.append(given, "part-" + part, 1, body.getBytes(StandardCharsets.UTF_8));
                    }
                    return given;
                });
                return true;
            } catch (StorageFailure e) {
                out.println(e.reason() == StorageFailure.Reason.HOST_GONE ? "lost" : "failed " + e.getMessage());
                return false;
            }
        }
    }
}
