package com.tableturner.reservation;

@CoreOnSqlite
class FloorOnSqliteTests extends FloorContract {}
