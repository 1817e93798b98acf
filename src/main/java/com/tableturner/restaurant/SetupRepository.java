package com.tableturner.restaurant;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SetupRepository extends Repository<Restaurant, Long> {

    /** Locked against bookings, which share the row, until the edit commits. */
    @Lock(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Restaurant r where r.id = :id")
    Optional<Restaurant> lock(long id);

    @Query("select d from SpecialDay d where d.restaurantId = :restaurantId and d.date = :date")
    Optional<SpecialDay> specialDay(long restaurantId, LocalDate date);

    @Query("select t from DiningTable t where t.id = :id")
    Optional<DiningTable> table(long id);

    @Query("select c from TableCombination c where c.id = :id")
    Optional<TableCombination> combination(long id);
}
