/**
 * What a year of cases adds up to, and the annual report that says so. {@link redress.reports.Measures} are pure sums over
 * {@link redress.casework.CaseFacts}; {@link redress.reports.Suppression} decides which small numbers are not published;
 * {@link redress.reports.AnnualReport} is the report; {@link redress.reports.AnnualReportFiles} writes its files.
 */
package redress.reports;
