/**
 * The ombudsmen's Complaint Handling Codes, paragraph by paragraph in our own words; what a council says of itself to each
 * year by year; and the figures of the ombudsmen's annual letters. What the cases themselves say stands in
 * {@code redress.reports}.
 */
package redress.codes;
