package redress.casework;

/** What is asked of addresses before they are kept. */
final class Addresses {

    private Addresses() {}

    /** @throws Refused where this is neither empty nor an e-mail address */
    static void mustBeEmail(String typed) {
        if (!typed.isBlank() && !typed.strip().matches("[^@\\s,;<>]+@[^@\\s,;<>]+")) {
            throw new Refused("This is no e-mail address. It has one @ and no blanks, such as name@council.example.");
        }
    }
}
