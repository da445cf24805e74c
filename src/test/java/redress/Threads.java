package redress;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.testfx.util.WaitForAsyncUtils;
import redress.desk.kit.Work;

/** The desk's background threads, of which a test can wait until they have nothing to do. */
final class Threads implements AutoCloseable {

    private final ThreadPoolExecutor pool =
            new ThreadPoolExecutor(3, 3, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());

    Work work() {
        return Work.background(pool, failure -> {
            throw new IllegalStateException(failure);
        });
    }

    /** What one piece of work tells the screen may set off the next. */
    void awaitIdle() {
        for (int quiet = 0; quiet < 2; quiet++) {
            WaitForAsyncUtils.waitForFxEvents();
            while (pool.getActiveCount() > 0 || !pool.getQueue().isEmpty()) {
                quiet = 0;
                WaitForAsyncUtils.sleep(2, TimeUnit.MILLISECONDS);
            }
        }
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
