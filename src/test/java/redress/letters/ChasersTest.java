package redress.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.Clause;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.OfficerWork;
import redress.casework.Officers;
import redress.casework.Refused;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.casework.Verification;
import redress.council.Officer;

class ChasersTest {

    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 21);

    @TempDir
    Path folder;

    private SampleCouncil council;
    private Chasers chasers;
    private CaseState late;
    private CaseState both;
    private CaseState early;

    @BeforeEach
    void setUp() {
        council = SampleCouncil.in(folder, "north-norfolk", FIRST_APRIL);
        Letters letters = new Letters(council.database, council.cases, council.setup, council.clock);
        chasers = new Packs(new Packs.Desk(council.database, council.cases, letters, council.setup), council.clock)
                .chasers();
        late = withPriya(LocalDate.of(2026, 4, 20));
        both = withPriya(LocalDate.of(2026, 4, 17));
        both = council.record(
                both,
                FIRST_APRIL,
                new OfficerWork.ContributionAsked(
                        "Revenues", "Colin Frayne", "Who took the call?", LocalDate.of(2026, 4, 14)));
        early = withPriya(LocalDate.of(2026, 4, 27));
        council.open(SampleCouncil.complaint(FIRST_APRIL));
        council.clock.set(TODAY);
    }

    @AfterEach
    void close() {
        council.close();
    }

    private CaseState withPriya(LocalDate draftWanted) {
        Officer priya = named("Priya Nair");
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
        state = council.record(
                state,
                FIRST_APRIL,
                new Happening.Allocated(priya.id(), priya.name(), priya.jobTitle(), priya.service()));
        return council.record(state, FIRST_APRIL, new OfficerWork.DraftDateSet(draftWanted, Optional.empty(), ""));
    }

    private Officer named(String name) {
        return council.setup.officers().stream()
                .filter(o -> o.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void addressOf(String name, String email) {
        Officer o = named(name);
        new Officers(council.database, council.cases, council.clock)
                .change(
                        o,
                        new Officer(o.id(), o.name(), o.jobTitle(), o.role(), email, "", o.service(), true),
                        Setup.CO_ORDINATOR);
    }

    private static String words(byte[] draft) throws Exception {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(draft));
        Object content = mail.getContent();
        String body = content instanceof Multipart parts
                ? parts.getBodyPart(0).getContent().toString()
                : content.toString();
        return (mail.getSubject() + "\n" + body).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    @Test
    @Clause("NN-04")
    void eachOfficerGetsOneEmailAboutAllTheyOweAndEachCaseSaysSo() throws Exception {
        addressOf("Priya Nair", "priya@saltmarsh.example");

        List<Chasers.Round> rounds = chasers.chaseAll();

        assertThat(rounds).extracting(round -> round.to().name()).containsExactly("Colin Frayne", "Priya Nair");
        assertThat(words(rounds.get(0).draft()))
                .contains(both.reference(), "Who took the call? We wanted it by 14 April 2026.")
                .doesNotContain(late.reference());
        assertThat(words(rounds.get(1).draft()))
                .startsWith("2 cases wait for your answer Dear Priya Nair,")
                .contains(late.reference() + ", Garden bin missed again. Your draft was wanted by 20 April 2026.")
                .contains(both.reference(), "promised the response by 24 April 2026")
                .doesNotContain(early.reference());
        for (CaseState one : List.of(late, both)) {
            CaseState now = council.cases.state(one.caseId());
            assertThat(now.officers().chased()).contains(TODAY);
            assertThat(now.deadline("chase").orElseThrow().due()).isEqualTo(LocalDate.of(2026, 4, 23));
        }
        assertThat(council.cases.state(early.caseId()).officers().chased()).isEmpty();
        assertThat(new Verification(council.database).problems()).isEmpty();
    }

    @Test
    void nobodyIsChasedTwiceOnOneDayUnlessTheChaserWasTakenBack() {
        List<Chasers.Round> rounds = chasers.chaseAll();
        assertThat(chasers.chaseAll()).isEmpty();

        assertThat(chasers.takeBack(rounds)).isEqualTo(3);

        assertThat(council.cases.state(both.caseId()).officers().chased()).isEmpty();
        assertThat(chasers.chaseAll()).hasSize(2);
    }

    @Test
    void anAddressThatIsNoneStopsItBeforeAnythingIsRecorded() {
        Officer bad = new Officer(0, "Zed Fell", "Officer", "officer", "no address", "", "Planning", true);
        council.setup.addOfficers(List.of(bad));
        council.record(
                both, TODAY, new OfficerWork.ContributionAsked("Planning", "Zed Fell", "Was consent given?", TODAY));
        council.clock.set(TODAY.plusDays(1));

        assertThatThrownBy(chasers::chaseAll).isInstanceOf(Refused.class).hasMessageContaining("under Officers");

        assertThat(council.cases.state(late.caseId()).officers().chased()).isEmpty();
    }
}
