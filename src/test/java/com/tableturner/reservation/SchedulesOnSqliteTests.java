package com.tableturner.reservation;

@CoreOnSqlite
class SchedulesOnSqliteTests extends SchedulesContract {}
