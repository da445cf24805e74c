package redress.db;

/** What one transaction does. It may run again after a deadlock, so it changes nothing but the database. */
@FunctionalInterface
public interface Work<T> {
    T run(Tx tx);
}
