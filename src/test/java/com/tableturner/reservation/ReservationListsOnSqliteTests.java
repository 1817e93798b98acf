package com.tableturner.reservation;

@CoreOnSqlite
class ReservationListsOnSqliteTests extends ReservationListsContract {}
