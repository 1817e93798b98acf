package com.tableturner.reservation;

@CoreOnSqlite
class TheftOnSqliteTests extends TheftContract {}
