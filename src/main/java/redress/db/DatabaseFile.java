package redress.db;

import java.nio.file.Path;

/**
 * Where a database lies. Cases are in NAME.mv.db, letters and attachments in NAME-papers.mv.db beside it.
 *
 * @param stem the absolute path without ".mv.db"
 */
record DatabaseFile(Path stem) {

    private static final String SUFFIX = ".mv.db";
    private static final String PAPERS = "-papers";
    private static final String KEY = ".key";
    private static final String HEAD = ".head";

    /** Reads "--database FILE": with or without ".mv.db". */
    static DatabaseFile of(Path given) {
        Path path = given.toAbsolutePath().normalize();
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        String stem = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        return new DatabaseFile(path.resolveSibling(stem));
    }

    /** Another database in the same folder. */
    DatabaseFile sibling(String ending) {
        return new DatabaseFile(stem.resolveSibling(stem.getFileName() + ending));
    }

    DatabaseFile papers() {
        return sibling(PAPERS);
    }

    /** The owner's password while the file is shared: one for cases and papers. A backup needs it too. */
    OwnerKey key() {
        String name = stem.getFileName().toString();
        String cases = name.endsWith(PAPERS) ? name.substring(0, name.length() - PAPERS.length()) : name;
        return new OwnerKey(stem.resolveSibling(cases + KEY));
    }

    /** What was saved last: see {@link LastSave}. */
    Path head() {
        return stem.resolveSibling(stem.getFileName() + HEAD);
    }

    /** The certificate by which desks know this PC. */
    Path hostKey() {
        return stem.resolveSibling(stem.getFileName() + "-host.p12");
    }

    Path path() {
        return stem.resolveSibling(name());
    }

    Path folder() {
        Path parent = stem.getParent();
        return parent == null ? stem : parent;
    }

    /** The name to speak of in sentences: no folder, since folders may bear people's names. */
    String name() {
        return stem.getFileName() + SUFFIX;
    }
}
