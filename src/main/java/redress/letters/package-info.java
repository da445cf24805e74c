/**
 * What is said in a letter: templates with fields, checked as a whole before use, and merged with values that can never
 * change the letter around them. Start with {@link redress.letters.Template}, then {@link redress.letters.Merge};
 * {@link redress.letters.Templates} keeps the council's own texts.
 */
package redress.letters;
