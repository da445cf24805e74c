package redress.db;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/** Keeps Flyway's chatter off the console: what goes wrong comes out as an exception and becomes a sentence. */
public final class SilentFlyway implements LogCreator {

    /** Flyway makes it by its name. */
    public SilentFlyway() {}

    @Override
    public Log createLogger(Class<?> speaker) {
        return new Silence();
    }

    private static final class Silence implements Log {
        @Override
        public void debug(String message) {}

        @Override
        public void info(String message) {}

        @Override
        public void warn(String message) {}

        @Override
        public void error(String message) {}

        @Override
        public void error(String message, Exception e) {}

        @Override
        public void notice(String message) {}
    }
}
