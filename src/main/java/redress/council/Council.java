package redress.council;

import redress.calendar.Region;

/**
 * The council this desk works for.
 *
 * @param prefix two to four capital letters at the head of every reference
 * @param team the name letters are signed with: "Complaints and Compliments Co-ordinator's office"
 * @param address lines divided by line feeds
 * @param procedure id of the procedure in use
 */
public record Council(
        String name,
        String prefix,
        Region region,
        String team,
        String address,
        String telephone,
        String email,
        String website,
        String procedure) {

    public Council {
        if (!prefix.matches("[A-Z]{2,4}")) {
            throw new IllegalArgumentException("The prefix of references is two to four capital letters, such as NN.");
        }
    }
}
