package com.tableturner.staff;

import com.tableturner.base.Actor;
import com.tableturner.base.ActorPrincipal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A member of staff with a session. Roles and restaurants are those of the moment; whoever lost the account, or changed
 * the password elsewhere, is nobody any more. Until a password that somebody else made is changed, there are no roles.
 */
public final class SignedInStaff implements ActorPrincipal, UserDetails {

    private static final Actor NOBODY = new Actor.Anonymous();

    private final long accountId;
    private final int passwordVersion;
    private final transient Standings standings;

    SignedInStaff(long accountId, int passwordVersion, Standings standings) {
        this.accountId = accountId;
        this.passwordVersion = passwordVersion;
        this.standings = standings;
    }

    long accountId() {
        return accountId;
    }

    int passwordVersion() {
        return passwordVersion;
    }

    /** Empty once this session has ended. */
    Optional<Standing> standing() {
        return standings.of(accountId).filter(now -> now.active() && now.passwordVersion() == passwordVersion);
    }

    /** Whether the password is one that somebody else knows, so that nothing else may be done before it is changed. */
    public boolean mustChangePassword() {
        return standing().filter(Standing::mustChangePassword).isPresent();
    }

    @Override
    public Actor actor() {
        return standing()
                .map(now -> now.mustChangePassword() ? new Actor.Staff(accountId, Set.of(), Set.of()) : now.actor())
                .map(Actor.class::cast)
                .orElse(NOBODY);
    }

    @Override
    public String afterSignOut() {
        return "/staff/sign-in";
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return actor() instanceof Actor.Staff staff ? authorities(staff) : List.of();
    }

    private static List<GrantedAuthority> authorities(Actor.Staff staff) {
        return staff.roles().stream()
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return "staff:" + accountId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInStaff staff
                && staff.accountId == accountId
                && staff.passwordVersion == passwordVersion;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(accountId);
    }
}
