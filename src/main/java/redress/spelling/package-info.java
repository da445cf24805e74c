/** British spelling without a network: the only package that sees Lucene. Lies below all and knows no case. */
package redress.spelling;
