package com.tableturner.reservation;

@CoreOnSqlite
class HoldsOnSqliteTests extends HoldsContract {}
