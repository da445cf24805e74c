package redress.conduct;

/**
 * Somebody of the council who decided, wrote, or was asked.
 *
 * @param title job title, "Councillor"; "" where it is not known
 * @param role as the procedure names it; "" for those who hold none
 */
public record Official(String name, String title, String role) {

    /** Name and job title in one line. */
    public String words() {
        return title.isBlank() ? name : name + ", " + title;
    }
}
