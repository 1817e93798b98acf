package com.tableturner.reservation;

@CoreOnSqlite
class ChangesOnSqliteTests extends ChangesContract {}
