package com.tableturner.reservation;

@CoreOnPostgresql
class TheftOnPostgresqlTests extends TheftContract {}
