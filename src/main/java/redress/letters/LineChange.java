package redress.letters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line of two texts laid side by side.
 *
 * @param kind whether both have it, or only the older or the newer one
 */
public record LineChange(Kind kind, String line) {

    /** Which of two texts has a line. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Every line of both, in order, with as many kept the same as can be. */
    static List<LineChange> between(String older, String newer) {
        String[] a = older.split("\n", -1);
        String[] b = newer.split("\n", -1);
        int[][] common = new int[a.length + 1][b.length + 1];
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = b.length - 1; j >= 0; j--) {
                common[i][j] =
                        a[i].equals(b[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<LineChange> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i].equals(b[j])) {
                changes.add(new LineChange(Kind.SAME, a[i++]));
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                changes.add(new LineChange(Kind.REMOVED, a[i++]));
            } else {
                changes.add(new LineChange(Kind.ADDED, b[j++]));
            }
        }
        Arrays.stream(a, i, a.length).forEach(line -> changes.add(new LineChange(Kind.REMOVED, line)));
        Arrays.stream(b, j, b.length).forEach(line -> changes.add(new LineChange(Kind.ADDED, line)));
        return changes;
    }
}
