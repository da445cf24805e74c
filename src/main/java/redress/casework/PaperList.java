package redress.casework;

import java.util.ArrayList;
import java.util.List;

/** The files of a case in the course of being folded. */
final class PaperList {

    private final List<Paper> papers = new ArrayList<>();

    void file(Filing.DocumentFiled what, Entry entry) {
        papers.add(new Paper(
                what.documentId(),
                entry.seq(),
                what.name(),
                what.mediaType(),
                what.bytes(),
                what.sha256(),
                what.origin(),
                entry.happened().date()));
    }

    List<Paper> all() {
        return List.copyOf(papers);
    }
}
