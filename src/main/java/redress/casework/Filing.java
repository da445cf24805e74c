package redress.casework;

/** What is put on a case as it came, besides the council's own letters. */
public sealed interface Filing extends Happening {

    /**
     * A file was put on the case.
     *
     * @param documentId its number in the database
     * @param bytes its size
     * @param sha256 of its content, 64 hexadecimal digits: with the entry it is chained, so a changed file is found
     * @param origin how it came: "email" (an e-mail itself), "attachment" (with an e-mail) or "file"
     */
    record DocumentFiled(long documentId, String name, String mediaType, long bytes, String sha256, String origin)
            implements Filing {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.filed(this, entry);
        }
    }
}
