package redress.letters;

import redress.casework.CaseState;
import redress.council.Council;

/**
 * The ombudsman a complaint can be taken to when the council has finished with it (NN-36, KL-25, NW-19).
 *
 * @param contact how to reach it, on one line
 */
record Ombudsman(String name, String contact) {

    private static final Ombudsman LOCAL_GOVERNMENT = new Ombudsman(
            "Local Government and Social Care Ombudsman",
            "PO Box 4771, Coventry CV4 0EH, telephone 0300 061 0614, www.lgo.org.uk");
    private static final Ombudsman HOUSING = new Ombudsman(
            "Housing Ombudsman",
            "PO Box 152, Liverpool L33 7WQ, telephone 0300 111 3000, www.housing-ombudsman.org.uk");
    private static final Ombudsman SCOTLAND =
            new Ombudsman("Scottish Public Services Ombudsman", "telephone 0800 377 7330, www.spso.org.uk");
    private static final Ombudsman NORTHERN_IRELAND =
            new Ombudsman("Northern Ireland Public Services Ombudsman", "telephone 0800 34 34 24, www.nipso.org.uk");

    /** The one for this case: by where the council is, and of a landlord's tenant the housing one. */
    static Ombudsman of(CaseState state, Council council) {
        boolean tenant = state.procedure().landlord() && state.flags().contains("tenant");
        return switch (council.region()) {
            case SCOTLAND -> SCOTLAND;
            case NORTHERN_IRELAND -> NORTHERN_IRELAND;
            case ENGLAND_AND_WALES -> tenant ? HOUSING : LOCAL_GOVERNMENT;
        };
    }
}
