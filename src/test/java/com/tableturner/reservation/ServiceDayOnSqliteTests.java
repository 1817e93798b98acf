package com.tableturner.reservation;

@CoreOnSqlite
class ServiceDayOnSqliteTests extends ServiceDayContract {}
