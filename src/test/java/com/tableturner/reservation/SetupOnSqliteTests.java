package com.tableturner.reservation;

@CoreOnSqlite
class SetupOnSqliteTests extends SetupContract {}
