package com.tableturner.reservation;

@CoreOnPostgresql
class RacesOnPostgresqlTests extends RacesContract {}
