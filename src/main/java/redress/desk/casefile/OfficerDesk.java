package redress.desk.casefile;

import redress.casework.Officers;
import redress.desk.kit.MailProgram;
import redress.letters.Packs;

/** What the acts about officers work with. */
public record OfficerDesk(Officers officers, Packs packs, MailProgram mail) {}
