package redress.desk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import redress.casework.Happening;
import redress.casework.Triage;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.ToggleRow;
import redress.desk.kit.Words;
import redress.procedure.CaseKind;
import redress.procedure.Choice;

/** What came by social media: proposed as what the policy says, taken into private, and the form asked for (NN-40, KL-29, NW-04). */
final class SocialPart implements IntakePart {

    private final List<String> needs;
    private final ChoiceField<Choice> channel;
    private final ToggleRow<CaseKind> kinds;
    private final ChoiceField<String> asked;
    private final FormRow askedRow;
    private final CheckBox offline = new CheckBox(Text.of("triage.social.offline"));
    private final Label sentence = Words.body("");
    private CaseKind kind = CaseKind.COMPLAINT;
    private boolean proposed;

    /**
     * The part of a form that asks for channel and kind already.
     *
     * @param kinds the kind is proposed there once, when the channel is chosen
     */
    SocialPart(IntakeLists lists, ChoiceField<Choice> channel, ToggleRow<CaseKind> kinds, Runnable changed) {
        this.needs = lists.procedure().needs().getOrDefault("social-media", List.of());
        this.channel = channel;
        this.kinds = kinds;
        asked = new ChoiceField<>(List.of("message", "email", "telephone", "post"), SocialPart::way);
        askedRow = FormRow.of(Text.of("triage.social.asked"), asked)
                .width("width-medium")
                .check(() -> isWanted() && asked.chosen().isEmpty()
                        ? Optional.of(Text.of("triage.social.need"))
                        : Optional.empty());
        offline.setWrapText(true);
        channel.valueProperty().subscribe(() -> {
            propose();
            look();
        });
        asked.valueProperty().subscribe(changed);
        offline.selectedProperty().subscribe(changed);
    }

    private static String way(String id) {
        return switch (id) {
            case "message" -> Text.of("triage.social.message");
            case "email" -> Text.of("triage.social.email");
            case "telephone" -> Text.of("triage.social.telephone");
            default -> Text.of("triage.social.post");
        };
    }

    private boolean isSocial() {
        return channel.chosen().filter(one -> one.id().equals("social-media")).isPresent() && !needs.isEmpty();
    }

    /** As a complaint only after the form was asked for. */
    private boolean isWanted() {
        return isSocial() && kind == CaseKind.COMPLAINT && needs.contains("form asked for");
    }

    private void propose() {
        if (isSocial() && !proposed && kind == CaseKind.COMPLAINT && needs.contains("service request first")) {
            proposed = true;
            kinds.choose(CaseKind.SERVICE_REQUEST);
        }
    }

    @Override
    public void addTo(Form form) {
        form.add(sentence).add(offline).row(askedRow);
    }

    @Override
    public void showFor(CaseKind now) {
        kind = now;
        look();
    }

    private void look() {
        sentence.setText(
                needs.contains("service request first")
                        ? Text.of("triage.social.request-first")
                        : Text.of("triage.social.set-routes"));
        show(sentence, isSocial() && kind != CaseKind.COMPLIMENT);
        show(offline, sentence.isVisible() && needs.contains("taken offline"));
        show(askedRow, isWanted());
    }

    private static void show(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @Override
    public List<Happening> recorded() {
        List<Happening> all = new ArrayList<>();
        if (offline.isVisible() && offline.isSelected()) {
            all.add(new Triage.TakenOffline("email"));
        }
        if (isWanted()) {
            asked.chosen().map(Triage.FormAsked::new).ifPresent(all::add);
        }
        return all;
    }

    @Override
    public void save(Map<String, String> draft) {
        draft.put("social.asked", asked.chosen().orElse(""));
        draft.put("social.offline", Boolean.toString(offline.isSelected()));
    }

    @Override
    public void restore(Map<String, String> draft) {
        asked.getItems().stream()
                .filter(one -> one.equals(draft.get("social.asked")))
                .forEach(asked::choose);
        offline.setSelected(Boolean.parseBoolean(draft.get("social.offline")));
    }
}
