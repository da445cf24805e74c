package redress.desk.kit;

import redress.letters.Copies;
import redress.letters.Printing;
import redress.letters.Sending;

/** What screens need that let letters go: to a printer, or by e-mail. */
public record PostRoom(Work work, Printing printing, Sending sending, Outbox outbox, Copies copies) {}
