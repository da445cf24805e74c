package redress.documents.mail;

/** E-mails for tests of other packages. */
public final class SampleMail {

    private SampleMail() {}

    /** As Outlook saves it, with an attachment. */
    public static byte[] outlook() {
        return OutlookTest.garrod().file("bill.pdf", new byte[5000]).bytes();
    }

    /** One of the .eml files of the tests: "mixed.eml". */
    public static byte[] travelling(String name) {
        return MailReaderTest.bytes(name);
    }
}
