/** The officers cases are given to: how to reach them, when they are away, and handing over all that one of them has. */
package redress.desk.officers;
