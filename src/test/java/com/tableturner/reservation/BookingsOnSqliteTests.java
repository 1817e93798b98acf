package com.tableturner.reservation;

@CoreOnSqlite
class BookingsOnSqliteTests extends BookingsContract {}
