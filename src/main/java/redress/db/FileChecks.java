package redress.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import redress.db.DatabaseRefused.Reason;

/** Looks at a file and its folder before H2 may touch them, and refuses what cannot be safe. */
final class FileChecks {

    private static final int FORMAT = 3;
    private static final int BLOCK = 4096;
    private static final Pattern FORMAT_NUMBER = Pattern.compile(",format:([0-9a-f]+)");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:\\\\");
    private static final List<String> NETWORK_TYPES =
            List.of("cifs", "smb", "nfs", "afp", "webdav", "davfs", "sshfs", "gvfs", "9p", "ncp");
    private static final List<String> SYNC_FOLDERS = List.of(
            "onedrive",
            "dropbox",
            "google drive",
            "googledrive",
            "icloud",
            "cloudstorage",
            "mobile documents",
            "nextcloud");

    private final DatabaseFile file;

    FileChecks(DatabaseFile file) {
        this.file = file;
    }

    /** Before a file is made. */
    void mayBeCreated() {
        if (Files.exists(file.path())) {
            throw refused(Reason.EXISTS, " is already there. Open it, or choose another name.");
        }
        hasUsableName();
        folderIsNotSynced();
        try {
            Files.createDirectories(file.folder());
        } catch (IOException e) {
            throw readOnlyFolder(e);
        }
        folderIsSafe();
    }

    /** Before a file is opened. */
    void mayBeOpened() {
        hasUsableName();
        folderIsNotSynced();
        if (isAFolder()) {
            throw refused(Reason.A_FOLDER, " is a folder. Choose the database file inside it.");
        }
        if (!Files.exists(file.path())) {
            throw refused(Reason.MISSING, " is not there. Look whether it was moved or its disk is not connected.");
        }
        folderIsSafe();
        if (!Files.isWritable(file.path())) {
            throw refused(Reason.READ_ONLY, " may only be read. Take off its write protection, then try again.");
        }
        headerIsH2s();
    }

    private boolean isAFolder() {
        return Files.isDirectory(Files.exists(file.path()) ? file.path() : file.stem());
    }

    private void hasUsableName() {
        if (file.stem().toString().contains(";") || file.stem().toString().contains("\"")) {
            throw refused(
                    Reason.ODD_NAME, " has a semicolon or a quotation mark in its name or folder. Rename that first.");
        }
    }

    private void folderIsNotSynced() {
        String synced = StreamSupport.stream(file.folder().spliterator(), false)
                .map(Path::toString)
                .filter(FileChecks::isSyncFolder)
                .findFirst()
                .orElse("");
        if (!synced.isEmpty()) {
            throw refused(
                    Reason.SYNCED_FOLDER,
                    " lies in a folder that another program copies to the internet (" + synced + "). That would tear "
                            + "it sooner or later. Keep it in a folder on this computer; backups may go there.");
        }
    }

    private void folderIsSafe() {
        Path folder = file.folder();
        try {
            if (isNetworkType(Files.getFileStore(folder).type()) || isNetworkRoot(folder)) {
                throw refused(
                        Reason.SHARED_FOLDER,
                        " lies on a network drive, where two computers could damage it. Keep it on a disk of this "
                                + "computer; backups may go to the network.");
            }
            Files.delete(Files.createTempFile(folder, "redress", ".probe"));
        } catch (IOException e) {
            throw StorageErrors.isDiskFull(e) ? StorageErrors.opening(file, e) : readOnlyFolder(e);
        }
    }

    static boolean isSyncFolder(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return SYNC_FOLDERS.stream().anyMatch(lower::startsWith);
    }

    /** @param type what the operating system calls the file system: "ext4", "NTFS", "cifs", "fuse.sshfs" */
    static boolean isNetworkType(String type) {
        String lower = type.toLowerCase(Locale.ROOT).replace("fuse.", "");
        return NETWORK_TYPES.stream().anyMatch(lower::startsWith);
    }

    /** Windows calls a mapped drive "NTFS" like any other, but "net use Z:" succeeds only for a mapped one. */
    private static boolean isNetworkRoot(Path folder) {
        String root = String.valueOf(folder.getRoot());
        if (root.startsWith("\\\\")) {
            return true;
        }
        return DRIVE.matcher(root).matches() && succeeds("net", "use", root.substring(0, 2));
    }

    private static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void headerIsH2s() {
        byte[] start = start();
        if (start.length == 0) {
            throw refused(
                    Reason.EMPTY,
                    " is empty: nothing was ever saved in it. Delete it and start anew, or restore a backup.");
        }
        String first = ascii(start, 0);
        if (first.startsWith("H2encrypt")) {
            throw refused(
                    Reason.ENCRYPTED,
                    " is encrypted. This Redress opens files without a password only: open it where it was encrypted.");
        }
        String second = ascii(start, BLOCK);
        String header = first.startsWith("H:2,") ? first : second;
        if (!header.startsWith("H:2,")) {
            throw refused(Reason.NOT_A_DATABASE, " is not a Redress database. Choose a file that Redress made.");
        }
        Matcher format = FORMAT_NUMBER.matcher(header);
        if (format.find() && Integer.parseInt(format.group(1), 16) < FORMAT) {
            throw refused(
                    Reason.OLDER_FORMAT,
                    " was written by an older database program whose files this Redress cannot read. Open it with the "
                            + "Redress that wrote it and make a backup there.");
        }
    }

    private byte[] start() {
        try (InputStream in = Files.newInputStream(file.path())) {
            return in.readNBytes(2 * BLOCK);
        } catch (IOException e) {
            throw new DatabaseRefused(
                    Reason.OTHER, file.name() + " cannot be read. Look whether you may read it, then try again.", e);
        }
    }

    private static String ascii(byte[] bytes, int from) {
        return from >= bytes.length
                ? ""
                : new String(bytes, from, Math.min(256, bytes.length - from), StandardCharsets.ISO_8859_1);
    }

    private DatabaseRefused readOnlyFolder(IOException cause) {
        return new DatabaseRefused(
                Reason.READ_ONLY,
                "The folder of " + file.name() + " does not let Redress write. Choose a folder of your own, or ask for "
                        + "the right to write there.",
                cause);
    }

    private DatabaseRefused refused(Reason reason, String rest) {
        return new DatabaseRefused(reason, file.name() + rest);
    }
}
