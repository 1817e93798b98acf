package com.tableturner.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.BrowserlessSessionConfiguration;
import com.tableturner.base.ChangedMeanwhile;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.base.TestClockConfiguration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = "tableturner.sign-in.codes-per-address=1000000")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClockConfiguration.class, BrowserlessSessionConfiguration.class})
class StaffAccountsTests {

    private static final AtomicInteger NAMES = new AtomicInteger();

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private Standings standings;

    @Autowired
    private JdbcClient sql;

    private final Actor admin = new Actor.Staff(1, Set.of(Roles.ADMIN), Set.of());

    @BeforeEach
    void anAdminIsSignedIn() {
        signIn(Roles.ADMIN);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    private static void signIn(String role) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("me", "", "ROLE_" + role));
    }

    @Test
    void makesAnAccountWhosePasswordHasToBeChanged() {
        var issued = accounts.create(admin, host(name()));

        var account = accounts.find(admin, issued.accountId());
        assertThat(account.mustChangePassword()).isTrue();
        assertThat(account.restaurants()).containsExactly(1L);
        assertThat(issued.password()).hasSizeGreaterThan(15);
        assertThat(issued.toString()).doesNotContain(issued.password());
    }

    @Test
    void leavesAnAuditRowThatHidesTheName() {
        var issued = accounts.create(admin, host(name()));

        assertThat(audit(issued.accountId()))
                .contains("\"roles\":\"[HOST]\"")
                .contains("\"name\":\"•••\"")
                .doesNotContain("Someone");
    }

    @Test
    void refusesAUserNameThatIsTaken() {
        var taken = name();
        accounts.create(admin, host(taken));

        refuses("taken", () -> accounts.create(admin, host(taken.toUpperCase())));
    }

    @Test
    void overwritesNothingThatSomebodyElseSaved() {
        var id = accounts.create(admin, host(name())).accountId();
        var read = accounts.find(admin, id);
        accounts.edit(admin, id, read.version(), manager(read.userName()));

        assertThatThrownBy(() -> accounts.edit(admin, id, read.version(), host(read.userName())))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(accounts.find(admin, id).roles()).containsExactly(Roles.MANAGER);
    }

    @Test
    void countsAtOnceForWhoeverIsSignedIn() {
        var id = accounts.create(admin, host(name())).accountId();
        assertThat(standings.of(id).orElseThrow().actor().roles()).containsExactly(Roles.HOST);

        accounts.edit(admin, id, accounts.find(admin, id).version(), manager(name()));
        assertThat(standings.of(id).orElseThrow().actor().roles()).containsExactly(Roles.MANAGER);
        assertThat(standings.of(id).orElseThrow().actor().restaurants()).contains(1L, 2L);
    }

    @Test
    void endsNeitherOnesOwnAccountNorThatOfTheLastAdmin() {
        refuses("own", () -> accounts.deactivate(admin, 1));
        var other = new Actor.Staff(999, Set.of(Roles.ADMIN), Set.of());
        refuses("last-admin", () -> accounts.deactivate(other, 1));
        var first = accounts.find(admin, 1);
        refuses("last-admin", () -> accounts.edit(other, 1, first.version(), manager(first.userName())));
    }

    @Test
    void endsAnAccountAndTakesThatBack() {
        var id = accounts.create(admin, host(name())).accountId();

        accounts.deactivate(admin, id);
        assertThat(standings.of(id).orElseThrow().active()).isFalse();

        accounts.reactivate(admin, id);
        assertThat(standings.of(id).orElseThrow().active()).isTrue();
    }

    @Test
    void findsAccountsByNameRoleAndRestaurant() {
        var name = name();
        accounts.create(admin, host(name));
        var here = new AccountQuery(name, Optional.of(Roles.HOST), Optional.of(1L), Optional.of(true));
        var elsewhere = new AccountQuery(name, Optional.of(Roles.HOST), Optional.of(2L), Optional.of(true));

        assertThat(accounts.page(admin, here, PageRequest.ofSize(10)))
                .singleElement()
                .satisfies(row -> assertThat(row.roles()).containsExactly(Roles.HOST));
        assertThat(accounts.count(admin, here)).isEqualTo(1);
        assertThat(accounts.count(admin, elsewhere)).isZero();
    }

    @Test
    void isClosedToEverybodyButAdmins() {
        signIn(Roles.MANAGER);
        assertThatThrownBy(() -> accounts.count(admin, AccountQuery.ALL)).isInstanceOf(AccessDeniedException.class);

        signIn(Roles.ADMIN);
        var manager = new Actor.Staff(2, Set.of(Roles.MANAGER), Set.of(1L));
        assertThatThrownBy(() -> accounts.count(manager, AccountQuery.ALL)).isInstanceOf(NotAllowed.class);
    }

    private static AccountDraft host(String userName) {
        return new AccountDraft(userName, "Someone", Set.of(Roles.HOST), false, Set.of(1L));
    }

    private static AccountDraft manager(String userName) {
        return new AccountDraft(userName, "Someone", Set.of(Roles.MANAGER), true, Set.of());
    }

    private static String name() {
        return "person" + NAMES.incrementAndGet();
    }

    private String audit(long accountId) {
        return sql.sql("select after_values from audit_log where subject = 'account' and subject_id = ?"
                        + " order by id desc limit 1")
                .param(accountId)
                .query(String.class)
                .single();
    }

    private static void refuses(String problem, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        BadInput.class, wrong -> assertThat(wrong.problem()).isEqualTo(problem));
    }
}
