/**
 * What is done about one person's unreasonable behaviour, from the first sign to the review: a history of its own, kept
 * apart from the person's cases, because nothing of it may leave the council with a case (NS-26).
 */
package redress.conduct;
