/**
 * The pieces all screens are made of. Screens contain no colour and no measure: give nodes the style classes below.
 *
 * <ul>
 *   <li>{@link redress.desk.kit.Theme}: light, dark, high contrast, text size; dresses a scene
 *   <li>{@link redress.desk.kit.Text}: the words of the screens by key, {@code Text.of("today.late", 3)}
 *   <li>{@link redress.desk.kit.DateWords}: "Wed 1 Apr 2026", "Wed 1 Apr", "1 April 2026"
 *   <li>{@link redress.desk.kit.Work}: slow work off the screen; {@link redress.desk.kit.Running}: its handle
 *   <li>{@link redress.desk.kit.Screen}, {@link redress.desk.kit.Navigator}: a screen, and which one is in front
 *   <li>{@link redress.desk.kit.Command}: something to do, for menus, palette, buttons and the list of keys
 *   <li>{@link redress.desk.kit.Page}: a screen's content that scrolls when the window is too small, over a fixed foot
 *   <li>{@link redress.desk.kit.PageHeader}: path, title, sentence, at most three actions
 *   <li>{@link redress.desk.kit.Words}: labels and links; {@link redress.desk.kit.Icon}: a Feather icon
 *   <li>{@link redress.desk.kit.Form}, {@link redress.desk.kit.FormRow}: label, field, hint or error
 *   <li>{@link redress.desk.kit.DateField}, {@link redress.desk.kit.ChoiceField}, {@link redress.desk.kit.TextBox}: fields
 *   <li>{@link redress.desk.kit.ToggleRow}: a few choices side by side
 *   <li>{@link redress.desk.kit.ButtonRow}: the foot of a form; makes buttons of commands
 *   <li>{@link redress.desk.kit.Status}, {@link redress.desk.kit.StatusLine}: icon, word and date; tinted chips
 *   <li>{@link redress.desk.kit.DeadlineChip}: a clock of a case; {@link redress.desk.kit.WhyPopover}: its working
 *   <li>{@link redress.desk.kit.LedgerTable}, {@link redress.desk.kit.LedgerColumn}: the table
 *   <li>{@link redress.desk.kit.PersonCard}, {@link redress.desk.kit.Banner}, {@link redress.desk.kit.EmptyState}
 *   <li>{@link redress.desk.kit.BusyLine}: work that takes a while, with Cancel; {@link redress.desk.kit.UndoBar}
 *   <li>{@link redress.desk.kit.DraftKeeper}: keeps what was typed over a crash
 *   <li>{@link redress.desk.kit.Failures}: the last resort; {@link redress.desk.kit.Snapshots}: pictures of windows
 *   <li>{@link redress.desk.kit.Focus}: puts the keyboard into a pane
 * </ul>
 *
 * <p>Style classes: page, panel, quote, side, line-above, line-below, gap-small, gap, gap-panel, gap-wide, text-small,
 * text-muted, text-strong, text-section, text-page, text-question, key-hint, chip, width-short, width-medium,
 * width-long; on buttons accent (the primary), flat, small, icon-only; on tables one-line, compact.
 */
package redress.desk.kit;
