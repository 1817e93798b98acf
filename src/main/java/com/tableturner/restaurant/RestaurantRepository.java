package com.tableturner.restaurant;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RestaurantRepository extends Repository<Restaurant, Long> {

    Optional<Restaurant> findById(long id);

    @Query("select r.id from Restaurant r where r.slug = :slug")
    Optional<Long> findIdBySlug(String slug);

    @Query("select t from DiningTable t where t.restaurantId = :restaurantId and t.active")
    List<DiningTable> tables(long restaurantId);

    @Query("select c from TableCombination c where c.restaurantId = :restaurantId")
    List<TableCombination> combinations(long restaurantId);

    @Query("select s from Shift s where s.restaurantId = :restaurantId")
    List<Shift> shifts(long restaurantId);

    @Query("select d from SpecialDay d where d.restaurantId = :restaurantId")
    List<SpecialDay> specialDays(long restaurantId);
}
