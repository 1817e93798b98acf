package com.tableturner.reservation;

@CoreOnSqlite
class DashboardsOnSqliteTests extends DashboardsContract {}
