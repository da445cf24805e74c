/** The door before the desk: signing in, the first passphrase of one's own, the locked desk. */
package redress.desk.signin;
