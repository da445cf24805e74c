package redress.conduct;

/**
 * The one officer to whom the person is to address everything (BH-39).
 *
 * @param reach address, telephone number or e-mail address, as it is told to the person
 */
public record SinglePoint(String officer, String reach) {}
