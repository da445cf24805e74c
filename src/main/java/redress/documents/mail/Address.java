package redress.documents.mail;

/**
 * Who an e-mail says it is from. Nothing of it is proven: anybody can write anything there.
 *
 * @param name as shown by mail programs, cut at 150 characters; "" if none
 * @param address "name@place"; "" if there is none, or it is longer than any can be (320 characters)
 */
public record Address(String name, String address) {

    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_ADDRESS = 320;

    static final Address NOBODY = new Address("", "");

    public Address {
        name = name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
        address = address.length() <= LONGEST_ADDRESS ? address : "";
    }

    /** The name, or the address where none is given. */
    public String shown() {
        return name.isEmpty() ? address : name;
    }
}
