package com.tableturner.reservation;

@CoreOnSqlite
class PropertiesOnSqliteTests extends PropertiesContract {}
