package com.tableturner.reservation;

@CoreOnSqlite
class AlternativesOnSqliteTests extends AlternativesContract {}
