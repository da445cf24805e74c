/** What is held for how long and on whom: the export for a subject access request. Begins with {@link redress.records.Holdings}. */
package redress.records;
