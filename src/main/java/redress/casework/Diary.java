package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Every date running in the open cases, of what is learned, and each review about a person, soonest first (NN-04, NS-24). */
public record Diary(List<Item> items) {

    public Diary {
        items = List.copyOf(items);
    }

    /** What kind of date it is; what the calendar can show or leave out. */
    public enum Sort {
        PROMISED("Acknowledgements, responses"),
        UPDATES("Updates and stage 2 windows"),
        REMEDIES("Remedies and learning"),
        REVIEWS("Restrictions, adjustments"),
        INTERNAL("Drafts, chasers, reminders");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One running date of one case, of a person, or of something learned.
     *
     * @param caseId 0 for what belongs to no case
     * @param person whom it is about: such a date stays on the screen; 0 for a date of a case or of something learned
     * @param reference of the case; the person's name or the service where there is none
     */
    public record Item(
            long caseId,
            long person,
            String reference,
            String subject,
            Optional<String> officer,
            Optional<String> service,
            Deadline deadline) {

        /** A date of a case. */
        public static Item of(CaseState state, Deadline deadline) {
            return new Item(
                    state.caseId(),
                    0,
                    state.reference(),
                    state.listedSubject(),
                    state.holder().map(Happening.Allocated::officer),
                    state.service(),
                    deadline);
        }

        private static Optional<Item> ofNoCase(WorkItem work) {
            if (work.isLesson()) {
                return work.internal().map(day -> lesson(work, day));
            }
            return work.promised()
                    .or(work::internal)
                    .map(day -> new Item(
                            0,
                            Math.abs(work.number()),
                            work.person(),
                            work.subject(),
                            Optional.empty(),
                            Optional.empty(),
                            Deadline.byHand(day.name(), 1, day.label(), day.due(), day.due(), true)));
        }

        private static Item lesson(WorkItem work, WorkDate day) {
            int number = Math.toIntExact(work.number());
            return new Item(
                    0,
                    0,
                    work.service(),
                    work.subject(),
                    Optional.of(work.officer()),
                    Optional.of(work.service()).filter(name -> !name.isEmpty()),
                    Deadline.byHand(day.name(), number, day.label(), day.due(), day.due(), true));
        }

        /** The number of what is to be learned, whose date it is; empty for a date of a case or a person. */
        public OptionalLong lesson() {
            return caseId == 0 && person == 0 ? OptionalLong.of(deadline.number()) : OptionalLong.empty();
        }

        /** Tells it from every other date shown. */
        public String key() {
            return caseId + " " + person + " " + deadline.name() + " " + deadline.number();
        }

        public LocalDate due() {
            return deadline.due();
        }

        public Sort sort() {
            if (lesson().isPresent()) {
                return Sort.REMEDIES;
            }
            if (caseId == 0) {
                return Sort.REVIEWS;
            }
            if (deadline.internal()) {
                return Sort.INTERNAL;
            }
            String name = deadline.name();
            if (name.equals("remedy") || name.equals("learning-action") || name.equals(OmbudsmanDates.RECOMMENDATION)) {
                return Sort.REMEDIES;
            }
            return deadline.customers() || name.endsWith("update") ? Sort.UPDATES : Sort.PROMISED;
        }

        /** The few words there is room for in a day: "Stage 1", "Acknowledge", "Stage 2 ends". */
        public String shortLabel() {
            String name = deadline.name();
            if (name.equals("acknowledge")) {
                return "Acknowledge";
            }
            if (name.matches("stage-\\d-response")) {
                return "Stage " + name.charAt(6);
            }
            if (name.matches("stage-\\d-request-window")) {
                return "Stage " + name.charAt(6) + " ends";
            }
            return switch (name) {
                case "update", "stage-2-update" -> "Update";
                case "stage-2-decision" -> "Decide stage 2";
                case "stage-2-acknowledge" -> "Acknowledge";
                case "mp-response" -> "MP response";
                case "councillor-response" -> "Councillor";
                case "ombudsman-response" -> "Ombudsman";
                case "own-reminder" -> "Reminder";
                case "draft-wanted" -> "Draft wanted";
                case "restriction-review" -> "Restriction";
                case "adjustment-review" -> "Adjustment";
                case "service-meeting" -> "Meeting";
                case "training-need" -> "Training";
                case "informal-resolution" -> "Informal";
                case "assistance" -> "Help";
                case "call-back" -> "Contact";
                case "notify-department" -> "Notice";
                default -> deadline.label().split(": ", 2)[0];
            };
        }

        /** The part of the reference that tells cases of one year apart: "042" of NN-2026-0042; "" where there is no case. */
        public String shortReference() {
            if (caseId == 0) {
                return "";
            }
            String last = reference.substring(reference.lastIndexOf('-') + 1);
            return last.isEmpty() ? reference : last.replaceFirst("^0(?=\\d{3}$)", "");
        }
    }

    /**
     * Collects them.
     *
     * @param ofNoCase the reviews about a person and what is learned beyond a single case; other things are left out
     */
    public static Diary of(List<CaseState> open, List<WorkItem> ofNoCase) {
        List<Item> items = new ArrayList<>();
        for (CaseState state : open) {
            state.deadlines().stream()
                    .filter(Deadline::isRunning)
                    .forEach(deadline -> items.add(Item.of(state, deadline)));
        }
        ofNoCase.stream()
                .filter(work -> work.sort() == WorkItem.Sort.REVIEW || work.isLesson())
                .forEach(work -> Item.ofNoCase(work).ifPresent(items::add));
        items.sort(Comparator.comparing(Item::due)
                .thenComparing(Item::sort)
                .thenComparing(Item::reference)
                .thenComparing(item -> item.deadline().name()));
        return new Diary(items);
    }

    /** What may leave the program, on paper or in a file: nothing about a person, such as a restriction (NS-26). */
    public Diary ofNoPerson() {
        return only(item -> item.person() == 0);
    }

    /** The same without what a filter leaves out. */
    public Diary only(java.util.function.Predicate<Item> wanted) {
        return new Diary(items.stream().filter(wanted).toList());
    }

    public List<Item> on(LocalDate day) {
        return items.stream().filter(item -> item.due().equals(day)).toList();
    }

    /** Those due in a span of calendar days, both ends included. */
    public List<Item> between(LocalDate from, LocalDate to) {
        return items.stream()
                .filter(item -> !item.due().isBefore(from) && !item.due().isAfter(to))
                .toList();
    }

    /** The next day after this one on which anything is due. */
    public Optional<LocalDate> nextAfter(LocalDate day) {
        return items.stream().map(Item::due).filter(due -> due.isAfter(day)).findFirst();
    }

    /** The officers who hold any of these cases, by name. */
    public List<String> officers() {
        return items.stream()
                .flatMap(item -> item.officer().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The services any of these cases are about, by name. */
    public List<String> services() {
        return items.stream()
                .flatMap(item -> item.service().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
