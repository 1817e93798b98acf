package com.tableturner.diner;

import com.tableturner.base.Actor;
import com.tableturner.base.ActorPrincipal;
import com.tableturner.base.Roles;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A diner with a session. Holds no name, which may change meanwhile: look it up with {@link Diners#find}.
 *
 * @param phoneEnding the last three digits of the phone number, for screens
 */
public record SignedInDiner(long userId, String phoneEnding) implements ActorPrincipal, UserDetails {

    @Override
    public Actor actor() {
        return new Actor.Diner(userId);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + Roles.DINER));
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return actor().key();
    }
}
