package redress.documents.mail;

/**
 * Who an e-mail says it is from. Nothing of it is proven: anybody can write anything there.
 *
 * @param name as shown by mail programs; "" if none
 * @param address "name@place", "" if none
 */
public record Address(String name, String address) {

    static final Address NOBODY = new Address("", "");

    /** The name, or the address where none is given. */
    public String shown() {
        return name.isEmpty() ? address : name;
    }
}
