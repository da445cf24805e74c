package redress.db;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One backup on its way: copied, brought in order, packed, taken out again and looked at, and only then given its name. */
final class BackupRun {

    private static final int PIECE = 64 * 1024;
    private static final String HOW = """
            This is a backup of Redress, the complaints desk. It holds names and letters: keep it as safe as the cases.
            Where a folder redress-papers lies beside it, the letters are in there: keep both together.
            To restore it:  java -jar redress.jar restore THIS-FILE.zip --to FOLDER/cases
            That never writes over anything. Then open the desk with them:
                            java -Dredress.home=FOLDER -jar redress.jar
            """;

    private final Source source;
    private final Path target;
    private final Backup.Form form;
    private final Clock clock;
    private final Watch watch;

    /**
     * What is backed up.
     *
     * @param cases copies the open file of the cases into a ZIP file, as it is at one moment
     */
    record Source(DatabaseFile file, Packing cases, Blobs papers) {}

    /** Copies an open file. */
    @FunctionalInterface
    interface Packing {
        void into(Path zip);
    }

    /** Takes the finished ZIP file out into a folder of its own and refuses it where it is not sound. */
    @FunctionalInterface
    interface Proof {
        void of(Path zip, DatabaseFile to);
    }

    BackupRun(Source source, Path target, Backup.Form form, Clock clock, Watch watch) {
        this.source = source;
        this.target = target;
        this.form = form;
        this.clock = clock;
        this.watch = watch;
    }

    Backup.Made make(Proof proof) {
        Path work = source.file().sibling("-backup-unfinished").stem();
        String name = String.valueOf(target.getFileName());
        Path unfinished = target.resolveSibling(name + ".part");
        try {
            Folders.empty(work);
            OffsetDateTime at = OffsetDateTime.now(clock);
            watch.at(Watch.Part.COPY, 0, 1);
            DatabaseFile copied = DatabaseFile.of(work.resolve("cases"));
            source.file().key().copyBeside(copied);
            source.cases().into(work.resolve("copied.zip"));
            CasesCopy copy = CasesCopy.tidied(work.resolve("copied.zip"), copied);
            write(unfinished, copy, at);
            Path restored = Files.createDirectory(work.resolve("check"));
            proof.of(unfinished, DatabaseFile.of(restored.resolve("cases")));
            rename(unfinished, target);
            return new Backup.Made(target, at, Files.size(target), copy.head());
        } catch (IOException e) {
            throw Backup.unwritten(name, e);
        } finally {
            Folders.drop(unfinished);
            Folders.drop(work);
        }
    }

    private void write(Path zip, CasesCopy copy, OffsetDateTime at) throws IOException {
        Files.deleteIfExists(zip);
        try (FileChannel channel = FileChannel.open(zip, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream plain = new BufferedOutputStream(Channels.newOutputStream(channel), PIECE);
                ZipOutputStream out = new ZipOutputStream(plain, StandardCharsets.UTF_8)) {
            Map<String, BackupManifest.Packed> files = new LinkedHashMap<>();
            files.put(BackupManifest.CASES, pack(copy.file().path(), out, BackupManifest.CASES));
            if (form == Backup.Form.WHOLE) {
                papersInside(copy, out, files);
            } else {
                papersBeside(out, files);
            }
            text(out, BackupManifest.ENTRY, BackupManifest.of(at, copy, files).text());
            text(out, BackupZip.NOTE, HOW);
            out.setComment(BackupSeal.UNSEALED);
            out.finish();
            plain.flush();
            BackupSeal.put(channel, zip);
            channel.force(true);
        }
    }

    private void papersInside(CasesCopy copy, ZipOutputStream out, Map<String, BackupManifest.Packed> files)
            throws IOException {
        Path copied = copy.file().folder().resolve("copied-papers.zip");
        if (!source.papers().pack(copied)) {
            return;
        }
        DatabaseFile papers = copy.file().papers();
        CasesCopy.tidyPapers(copied, papers);
        files.put(BackupManifest.PAPERS, pack(papers.path(), out, BackupManifest.PAPERS));
    }

    private void papersBeside(ZipOutputStream out, Map<String, BackupManifest.Packed> files) throws IOException {
        PaperList list = new PaperList(source.papers().lengths());
        PaperStock stock = new PaperStock(Backup.folderOf(target));
        long whole = list.bytes();
        long done = 0;
        for (Map.Entry<String, Long> paper : list.lengths().entrySet()) {
            stock.add(paper.getKey(), source.papers()::copyForBackup);
            done += paper.getValue();
            watch.at(Watch.Part.PACK, done, whole);
        }
        if (whole > 0) {
            String text = list.text();
            files.put(BackupManifest.LIST, text(out, BackupManifest.LIST, text));
        }
    }

    private static BackupManifest.Packed text(ZipOutputStream out, String name, String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes);
        out.closeEntry();
        return new BackupManifest.Packed(
                bytes.length, HexFormat.of().formatHex(BackupZip.sha256().digest(bytes)));
    }

    private BackupManifest.Packed pack(Path from, ZipOutputStream out, String name) throws IOException {
        MessageDigest sha256 = BackupZip.sha256();
        long whole = Files.size(from);
        long length = 0;
        out.putNextEntry(new ZipEntry(name));
        try (InputStream in = Files.newInputStream(from)) {
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                sha256.update(piece);
                out.write(piece);
                length += piece.length;
                watch.at(Watch.Part.PACK, length, whole);
            }
        }
        out.closeEntry();
        return new BackupManifest.Packed(length, HexFormat.of().formatHex(sha256.digest()));
    }

    static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }
}
