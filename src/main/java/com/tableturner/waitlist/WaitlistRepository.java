package com.tableturner.waitlist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WaitlistRepository extends Repository<WaitlistEntry, Long> {

    WaitlistEntry save(WaitlistEntry entry);

    Optional<WaitlistEntry> findById(long id);

    @Query("""
            select e from WaitlistEntry e
            where e.date = :date and e.restaurantId = :restaurantId and e.status = WAITING order by e.id""")
    List<WaitlistEntry> waiting(long restaurantId, LocalDate date);

    @Query("""
            select e from WaitlistEntry e
            where e.date = :date and e.restaurantId = :restaurantId and e.status = SEATED order by e.id""")
    List<WaitlistEntry> seated(long restaurantId, LocalDate date);

    @Query(
            "select e from WaitlistEntry e where e.userId = :userId and e.date >= :from and e.status = WAITING order by e.date, e.id")
    List<WaitlistEntry> waitingOf(long userId, LocalDate from);
}
