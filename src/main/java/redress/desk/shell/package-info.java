/**
 * The window around all screens. {@link redress.desk.shell.Frame} is built once with its places and an injected search;
 * {@link redress.desk.shell.WindowMemory} keeps size, place and look; {@link redress.desk.shell.FailureWindow} says
 * what {@link redress.desk.kit.Failures} caught.
 */
package redress.desk.shell;
