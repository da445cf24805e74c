package redress.council;

/**
 * Somebody the council writes to besides complainants: a councillor, an MP, a contract manager, an investigator.
 *
 * @param id 0 where not kept yet; of an Assistant Director that of the officer
 * @param area what goes with the kind: a councillor's ward, an MP's constituency, a contract, an ombudsman, a service
 * @param address lines divided by line feeds, without the postcode; "" where not known, as all that follows
 * @param active false where not written to any more; earlier letters keep the name
 */
public record Contact(
        long id,
        ContactKind kind,
        String name,
        String area,
        String email,
        String telephone,
        String address,
        String postcode,
        boolean active) {

    /** The same, not written to any more, or again. */
    public Contact withActive(boolean now) {
        return new Contact(id, kind, name, area, email, telephone, address, postcode, now);
    }

    /** The same under the number it was kept under. */
    public Contact withId(long number) {
        return new Contact(number, kind, name, area, email, telephone, address, postcode, active);
    }
}
