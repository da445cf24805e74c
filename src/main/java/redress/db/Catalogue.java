package redress.db;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.h2.engine.DbObject;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.LongDataType;
import org.h2.result.RowFactory;
import org.h2.result.SearchRow;
import org.h2.value.CompareMode;
import org.h2.value.TypeInfo;
import org.h2.value.VersionedValue;

/**
 * What a database file says it consists of, read without opening it as a database: opening runs the code of triggers it
 * may carry.
 */
final class Catalogue {

    private static final Pattern MADE_BY = Pattern.compile("SET CREATE_BUILD (\\d{1,6})");
    private static final String PART = "chunk.";
    private static final String BLOCK = "block";
    private static final long BLOCK_BYTES = 4096;
    private static final int TYPE = 2;
    private static final int SQL = 3;
    private static final TypeInfo[] COLUMNS = {
        TypeInfo.TYPE_INTEGER, TypeInfo.TYPE_INTEGER, TypeInfo.TYPE_INTEGER, TypeInfo.TYPE_VARCHAR
    };

    private final DatabaseFile file;

    Catalogue(DatabaseFile file) {
        this.file = file;
    }

    /**
     * Refuses a file that another program made, or that carries functions, triggers or tables linked to elsewhere.
     *
     * @return the build of H2 that made the file, such as 252
     * @throws DatabaseRefused also where the file is in use or damaged
     */
    int mustBeOurs() {
        List<Definition> definitions = definitions();
        if (definitions.isEmpty()) {
            throw StorageErrors.damaged(file, new SQLException("no catalogue"));
        }
        boolean ours =
                definitions.stream().anyMatch(definition -> definition.sql().contains("flyway_schema_history"));
        if (!ours || definitions.stream().anyMatch(Definition::bringsCode)) {
            throw new DatabaseRefused(
                    DatabaseRefused.Reason.NOT_OURS,
                    file.name() + " was not made by Redress, or was changed by another program. "
                            + "Choose a file that Redress made, or restore a backup.");
        }
        return definitions.stream()
                .map(definition -> MADE_BY.matcher(definition.sql()))
                .filter(Matcher::matches)
                .mapToInt(made -> Integer.parseInt(made.group(1)))
                .findFirst()
                .orElse(0);
    }

    /** Only a file that was not closed properly is searched to its end: that reads all of it, block by block. */
    private List<Definition> definitions() {
        MVStore.Builder reading =
                new MVStore.Builder().fileName(file.path().toString()).readOnly();
        try {
            MVStore store = (Recovery.wasClosedProperly(file) ? reading : reading.recoveryMode()).open();
            try {
                mustBeWhole(store);
                return definitions(store);
            } finally {
                store.closeImmediately();
            }
        } catch (DatabaseRefused refused) {
            throw refused;
        } catch (RuntimeException e) {
            throw StorageErrors.unreadable(file, e);
        }
    }

    /** What is named must lie inside the file: H2 would look away from what was cut off, and go on with an older state. */
    private void mustBeWhole(MVStore store) {
        long end = store.getFileStore().size();
        boolean cut = store.getLayoutMap().entrySet().stream()
                .filter(part -> part.getKey().startsWith(PART))
                .map(part -> DataUtils.parseMap(part.getValue()))
                .filter(part -> part.containsKey(BLOCK))
                .anyMatch(part ->
                        (DataUtils.readHexLong(part, BLOCK, 0) + DataUtils.readHexLong(part, "len", 0)) * BLOCK_BYTES
                                > end);
        if (cut) {
            throw StorageErrors.damaged(file, new SQLException("cut short"));
        }
    }

    private static List<Definition> definitions(MVStore store) {
        MVMap<Long, VersionedValue<SearchRow>> map = store.openMap(
                "table.0",
                new MVMap.Builder<Long, VersionedValue<SearchRow>>()
                        .keyType(LongDataType.INSTANCE)
                        .valueType(new VersionedValueType<>(RowFactory.getRowFactory()
                                .createRowFactory(null, CompareMode.getInstance(null, 0), null, COLUMNS, null, false)
                                .getRowDataType())));
        List<Definition> definitions = new ArrayList<>();
        Cursor<Long, VersionedValue<SearchRow>> cursor = map.cursor(null);
        while (cursor.hasNext()) {
            cursor.next();
            VersionedValue<SearchRow> value = cursor.getValue();
            Stream.of(value.getCurrentValue(), value.getCommittedValue())
                    .filter(row -> row != null)
                    .map(row -> new Definition(
                            row.getValue(TYPE).getInt(), row.getValue(SQL).getString()))
                    .forEach(definitions::add);
        }
        return definitions;
    }

    private record Definition(int type, String sql) {

        boolean bringsCode() {
            return type == DbObject.TRIGGER
                    || type == DbObject.FUNCTION_ALIAS
                    || type == DbObject.AGGREGATE
                    || (type == DbObject.TABLE_OR_VIEW && sql.contains(" LINKED TABLE "));
        }
    }
}
