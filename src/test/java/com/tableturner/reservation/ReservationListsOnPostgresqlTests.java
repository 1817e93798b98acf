package com.tableturner.reservation;

@CoreOnPostgresql
class ReservationListsOnPostgresqlTests extends ReservationListsContract {}
