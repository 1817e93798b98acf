package com.tableturner.reservation;

@CoreOnPostgresql
class BookingsOnPostgresqlTests extends BookingsContract {}
