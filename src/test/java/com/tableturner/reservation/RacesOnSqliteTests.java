package com.tableturner.reservation;

@CoreOnSqlite
class RacesOnSqliteTests extends RacesContract {}
