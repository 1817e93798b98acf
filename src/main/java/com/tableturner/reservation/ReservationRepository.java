package com.tableturner.reservation;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ReservationRepository extends Repository<Reservation, Long> {

    Reservation save(Reservation reservation);

    Optional<Reservation> findById(long id);
}
