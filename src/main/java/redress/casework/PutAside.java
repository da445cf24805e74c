package redress.casework;

import java.time.LocalDate;

/**
 * A row put aside. It counts only while the row asks for what it asked for then; once something else is to be done, it is
 * back.
 *
 * @param until the day it comes back by itself
 * @param reason why it may wait, in the co-ordinator's words
 * @param seen what the row asked for when it was put aside ({@link Worklist.Item#asks})
 */
public record PutAside(LocalDate until, String reason, String seen) {}
