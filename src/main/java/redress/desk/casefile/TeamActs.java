package redress.desk.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import redress.accounts.Account;
import redress.accounts.Permission;
import redress.casework.Deed;
import redress.casework.Refused;
import redress.casework.Seeing;
import redress.casework.Seers;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;

/** The act that says who alone may see the case. */
record TeamActs(Bench bench) {

    Act choose() {
        Seers seers = bench.view().seers();
        Fields fields = new Fields(bench.view());
        Optional<String> impossible =
                seers.asked() ? seers.may().refusal(Permission.TEAM) : Optional.of(Text.of("team.nobody-signs-in"));
        if (impossible.isPresent()) {
            return Act.of(
                    Deed.CHOOSE_TEAM,
                    impossible.get(),
                    fields,
                    () -> new Act.Doing("", state -> {
                        throw new Refused(impossible.get());
                    }));
        }
        boolean limited = !bench.view().state().team().isEmpty();
        Map<Account, CheckBox> ticks = new LinkedHashMap<>();
        for (Account account : seers.choosable()) {
            ticks.put(account, tick(fields, account, seers));
        }
        Optional<CheckBox> all = limited ? Optional.of(fields.tick(Text.of("team.everybody"))) : Optional.empty();
        TextBox reason = fields.box(Text.of("team.reason"), Text.of("team.reason.hint"), Text.of("team.reason.need"));
        return Act.of(
                Deed.CHOOSE_TEAM,
                Text.of("team.sentence"),
                fields,
                () -> doing(ticks, all.map(CheckBox::isSelected).orElse(false), reason.getText()));
    }

    private CheckBox tick(Fields fields, Account account, Seers seers) {
        boolean own = account.id() == seers.own();
        CheckBox box = fields.tick(own ? Text.of("team.own", account.name()) : account.name());
        box.setSelected(own || bench.view().state().team().stream().anyMatch(seer -> seer.account() == account.id()));
        box.setDisable(own);
        return box;
    }

    private Act.Doing doing(Map<Account, CheckBox> ticks, boolean everybody, String reason) {
        List<Seeing.Seer> chosen = new ArrayList<>();
        ticks.forEach((account, box) -> {
            if (!everybody && box.isSelected()) {
                chosen.add(new Seeing.Seer(account.id(), account.name()));
            }
        });
        String done = everybody ? Text.of("team.done.everybody") : Text.of("team.done", chosen.size());
        return bench.record(done, bench.view().today(), new Seeing.TeamNamed(chosen, reason));
    }
}
