package redress.desk.kit;

/** Four kinds of time and three marks. Always shown as icon and word; the colour comes third. */
public enum Status {
    LATE("fth-alert-octagon", "status-late"),
    DUE_TODAY("fth-clock", "status-due"),
    TO_COME("fth-circle", "status-to-come"),
    WAITING("fth-pause-circle", "status-waiting"),
    DONE("fth-check-circle", "status-done"),
    RESTRICTED("fth-shield", "status-care"),
    ADJUSTMENT("fth-type", "status-care"),
    NOT_POSSIBLE("fth-slash", "status-not-possible");

    private final String icon;
    private final String styleClass;

    Status(String icon, String styleClass) {
        this.icon = icon;
        this.styleClass = styleClass;
    }

    /** A new node with this status's icon. */
    public Icon icon() {
        return new Icon(icon, styleClass);
    }

    /** The class that gives icon and words inside it their colour. */
    public String styleClass() {
        return styleClass;
    }
}
