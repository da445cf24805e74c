package redress.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All entries of one case in the order of recording. */
public record Timeline(long caseId, String reference, List<Entry> entries) {

    public Timeline {
        entries = List.copyOf(entries);
    }

    /** This timeline with further entries at its end. */
    public Timeline plus(List<Entry> further) {
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(further);
        return new Timeline(caseId, reference, all);
    }

    /** How many entries there are: the version a change is based on. */
    public int version() {
        return entries.size();
    }

    /** The entries that were voided, by number. */
    public Set<Long> voided() {
        Set<Long> gone = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.what() instanceof Happening.Voided v) {
                gone.add(v.entry());
            }
        }
        return gone;
    }

    /**
     * The entries as they count: voided ones left out, corrections applied. A correction that was voided itself does
     * not count.
     *
     * @throws Refused where a correction names an entry or field that does not exist, or a value that cannot be there
     */
    public List<Entry> effective() {
        Set<Long> gone = voided();
        Map<Long, Entry> kept = new HashMap<>();
        List<Long> order = new ArrayList<>();
        for (Entry entry : entries) {
            if (gone.contains(entry.seq())) {
                continue;
            }
            if (entry.what() instanceof Happening.Corrected correction) {
                Entry wrong = kept.get(correction.entry());
                if (wrong == null && !gone.contains(correction.entry())) {
                    throw new Refused("There is no entry of that number in this case to correct.");
                }
                if (wrong != null) {
                    kept.put(wrong.seq(), EntryJson.corrected(wrong, correction.field(), correction.value()));
                }
            } else if (entry.what() instanceof Happening.Voided v) {
                refuseToVoid(v);
            } else {
                kept.put(entry.seq(), entry);
                order.add(entry.seq());
            }
        }
        return order.stream().map(kept::get).toList();
    }

    private void refuseToVoid(Happening.Voided v) {
        Entry target = entries.stream()
                .filter(e -> e.seq() == v.entry())
                .findFirst()
                .orElseThrow(() -> new Refused("There is no entry of that number in this case to take back."));
        if (target.what() instanceof Happening.Received) {
            throw new Refused(
                    "The receipt cannot be taken back, because the case hangs on it. Correct it, or withdraw the case.");
        }
        if (target.what() instanceof Happening.Voided) {
            throw new Refused("What was taken back cannot be brought back. Record it once more.");
        }
    }
}
