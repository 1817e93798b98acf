package com.tableturner.reservation;

@CoreOnPostgresql
class SetupOnPostgresqlTests extends SetupContract {}
