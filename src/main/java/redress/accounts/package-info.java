/** Who uses Redress and what they may do. */
package redress.accounts;
