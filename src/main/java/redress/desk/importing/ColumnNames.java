package redress.desk.importing;

import redress.casework.ImportColumn;
import redress.desk.kit.Text;

/** What our columns are called on the screen. */
final class ColumnNames {

    private ColumnNames() {}

    static String of(ImportColumn column) {
        return switch (column) {
            case REFERENCE -> Text.of("importing.column.reference");
            case KIND -> Text.of("importing.column.kind");
            case RECEIVED -> Text.of("importing.column.received");
            case CHANNEL -> Text.of("importing.column.channel");
            case SERVICE -> Text.of("importing.column.service");
            case CAUSE -> Text.of("importing.column.cause");
            case SUBJECT -> Text.of("importing.column.subject");
            case DESCRIPTION -> Text.of("importing.column.description");
            case POINTS -> Text.of("importing.column.points");
            case TITLE -> Text.of("importing.column.title");
            case NAME -> Text.of("importing.column.name");
            case ORGANISATION -> Text.of("importing.column.organisation");
            case ADDRESS -> Text.of("importing.column.address");
            case POSTCODE -> Text.of("importing.column.postcode");
            case EMAIL -> Text.of("importing.column.email");
            case TELEPHONE -> Text.of("importing.column.telephone");
            case STAGE -> Text.of("importing.column.stage");
            case ACKNOWLEDGED -> Text.of("importing.column.acknowledged");
            case DUE -> Text.of("importing.column.due");
            case RESPONDED -> Text.of("importing.column.responded");
            case EXTENDED_TO -> Text.of("importing.column.extended-to");
            case STAGE_2_REQUESTED -> Text.of("importing.column.stage-2-requested");
            case STAGE_2_RESPONDED -> Text.of("importing.column.stage-2-responded");
            case OUTCOME -> Text.of("importing.column.outcome");
            case REMEDY -> Text.of("importing.column.remedy");
            case COMPENSATION -> Text.of("importing.column.compensation");
            case CLOSED -> Text.of("importing.column.closed");
            case OFFICER -> Text.of("importing.column.officer");
            case DISCRIMINATION -> Text.of("importing.column.discrimination");
            case NEXT_ACTION -> Text.of("importing.column.next-action");
            case NOTES -> Text.of("importing.column.notes");
        };
    }
}
