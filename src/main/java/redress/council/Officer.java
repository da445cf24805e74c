package redress.council;

/**
 * Somebody at the council who may be given a case.
 *
 * @param role as procedures name it: "manager", "assistant-director", "director", "chief-executive", "officer"
 * @param service name of the service area, "" for corporate posts
 */
public record Officer(
        long id,
        String name,
        String jobTitle,
        String role,
        String email,
        String telephone,
        String service,
        boolean active) {}
