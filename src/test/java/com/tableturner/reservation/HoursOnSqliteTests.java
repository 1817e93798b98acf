package com.tableturner.reservation;

@CoreOnSqlite
class HoursOnSqliteTests extends HoursContract {}
