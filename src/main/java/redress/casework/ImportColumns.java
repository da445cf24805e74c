package redress.casework;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which column of a spreadsheet holds what.
 *
 * @param places column to its place, from 0
 * @param unknown headers that name no column; what stands under them is not taken over
 */
record ImportColumns(Map<ImportColumn, Integer> places, List<String> unknown) {

    private static final int LONGEST_SHOWN = 40;

    ImportColumns {
        places = Map.copyOf(places);
        unknown = List.copyOf(unknown);
    }

    /**
     * Reads the header row.
     *
     * @throws Refused where a needed column is missing or one is there twice
     */
    static ImportColumns of(List<String> headers) {
        Map<ImportColumn, Integer> places = new EnumMap<>(ImportColumn.class);
        List<String> unknown = new ArrayList<>();
        for (int place = 0; place < headers.size(); place++) {
            String header = headers.get(place);
            var column = ImportColumn.of(header);
            if (column.isPresent()) {
                if (places.put(column.get(), place) != null) {
                    throw new Refused("The column \"" + column.get().header()
                            + "\" is there twice. Remove one, or give it another name.");
                }
            } else if (!header.isBlank()) {
                unknown.add(ImportText.shown(header, LONGEST_SHOWN));
            }
        }
        for (ImportColumn needed : ImportColumn.values()) {
            if (needed.isNeeded() && !places.containsKey(needed)) {
                throw new Refused(
                        "The first row has no column \"" + needed.header()
                                + "\". The first row of the file must name the columns; reference, kind and received are needed.");
            }
        }
        return new ImportColumns(places, unknown);
    }

    /** The cells of a row by column, cleaned, empty ones left out. */
    Map<ImportColumn, String> cells(List<String> row) {
        Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
        places.forEach((column, place) -> {
            String text = place < row.size() ? ImportText.clean(row.get(place)) : "";
            if (!text.isEmpty()) {
                cells.put(column, text);
            }
        });
        return cells;
    }
}
