package com.tableturner.staff;

import com.tableturner.base.OpenToAll;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** How members of staff are called; for screens that show who did something, whose callers check who asks. */
@Service
@OpenToAll
public class StaffDirectory {

    private final Standings standings;

    StaffDirectory(Standings standings) {
        this.standings = standings;
    }

    /** The name of an account, ended ones included. */
    public Optional<String> nameOf(long accountId) {
        return standings.of(accountId).map(Standing::name);
    }
}
