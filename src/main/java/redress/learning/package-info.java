/** What is to be learned from many cases: trends, and the agenda of a meeting with a service. Names of customers are not known here. */
package redress.learning;
