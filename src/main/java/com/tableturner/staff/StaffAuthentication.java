package com.tableturner.staff;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;

/** A user name with a password typed for it; once that proved right, the member of staff with the roles of the moment. */
class StaffAuthentication extends AbstractAuthenticationToken {

    private final String userName;
    private final @Nullable SignedInStaff staff;
    private @Nullable String password;

    /** A claim, to be proved. */
    StaffAuthentication(String userName, String password) {
        super(List.of());
        this.userName = userName;
        this.password = password;
        this.staff = null;
    }

    /** The claim, proved. */
    StaffAuthentication(SignedInStaff staff) {
        super(List.of());
        this.userName = staff.getUsername();
        this.staff = staff;
        super.setAuthenticated(true);
    }

    String userName() {
        return userName;
    }

    /** Who proved the claim. */
    SignedInStaff staff() {
        return Objects.requireNonNull(staff, "The claim is not proved");
    }

    @Override
    public Collection<GrantedAuthority> getAuthorities() {
        return staff == null ? List.of() : List.copyOf(staff.getAuthorities());
    }

    /** False again once the account is ended or its password changed elsewhere. */
    @Override
    public boolean isAuthenticated() {
        return staff != null && staff.standing().isPresent();
    }

    @Override
    public void setAuthenticated(boolean authenticated) {
        if (authenticated) {
            throw new IllegalArgumentException("A password proves a claim, a caller does not");
        }
        super.setAuthenticated(false);
    }

    @Override
    public @Nullable String getCredentials() {
        return password;
    }

    @Override
    public Object getPrincipal() {
        return staff == null ? userName : staff;
    }

    @Override
    public void eraseCredentials() {
        super.eraseCredentials();
        password = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof StaffAuthentication same
                && same.userName.equals(userName)
                && Objects.equals(same.staff, staff);
    }

    @Override
    public int hashCode() {
        return Objects.hash(userName, staff);
    }
}
