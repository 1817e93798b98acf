package com.tableturner.reservation;

@CoreOnSqlite
class ImpactOnSqliteTests extends ImpactContract {}
