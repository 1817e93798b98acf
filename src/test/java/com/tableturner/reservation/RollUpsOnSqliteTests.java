package com.tableturner.reservation;

@CoreOnSqlite
class RollUpsOnSqliteTests extends RollUpsContract {}
