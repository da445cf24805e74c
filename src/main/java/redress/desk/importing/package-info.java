/**
 * What a council brings along: officers and services pasted from a spreadsheet ({@link
 * redress.desk.importing.PeoplePasteScreen}), and the cases of an old register ({@link
 * redress.desk.importing.ImportScreen}). Both show first what would be stored.
 */
package redress.desk.importing;
