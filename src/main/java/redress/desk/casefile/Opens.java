package redress.desk.casefile;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import redress.casework.Paper;

/**
 * How what an entry names is looked at.
 *
 * @param letter shows the letter of this number
 * @param paper opens a file of the case
 * @param original opens what an officer sent, or was sent, just as it was
 */
record Opens(LongConsumer letter, Consumer<Paper> paper, Consumer<Original> original) {

    /** Something kept under the hash of its bytes; name is that of its file. */
    record Original(String hash, String name) {}
}
