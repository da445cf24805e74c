package redress.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.LongConsumer;
import redress.db.BackupRefused.Reason;

/**
 * The letters and attachments of a backup that lie in the folder beside it.
 *
 * @param name of the backup, for sentences
 * @param folder where the backup lies
 */
record PapersBeside(String name, Path folder, PaperList list) {

    /**
     * Puts them into a new file beside the cases, each compared with its hash.
     *
     * @param told how many bytes are done
     */
    void takeOut(DatabaseFile to, Clock clock, LongConsumer told) {
        PaperStock stock = new PaperStock(folder);
        long missing = list.lengths().keySet().stream()
                .filter(hash -> !stock.isThere(hash))
                .count();
        if (missing > 0) {
            throw new BackupRefused(
                    Reason.PAPERS_MISSING,
                    name + " needs the folder " + PaperStock.FOLDER + " beside it, and " + missing
                            + " of its letters are not in there. Copy the whole folder of backups, then try again.");
        }
        long done = 0;
        try (Blobs papers = Blobs.of(to.papers(), Connections.SAFE, clock)) {
            for (Map.Entry<String, Long> paper : list.lengths().entrySet()) {
                try (InputStream in = stock.open(paper.getKey())) {
                    if (!papers.put(in).equals(paper.getKey())) {
                        throw changed();
                    }
                }
                done += paper.getValue();
                told.accept(done);
            }
            SqlUsers.copyToPapers(to, papers);
        } catch (IOException e) {
            throw StorageErrors.isDiskFull(e) ? Backup.unwritten(name, e) : BackupZip.damaged(name, e);
        }
    }

    private BackupRefused changed() {
        return new BackupRefused(
                Reason.DAMAGED,
                "A letter of " + name + " in " + PaperStock.FOLDER + " is not what was backed up. Keep the folder, and "
                        + "try its copy in your second folder.");
    }
}
