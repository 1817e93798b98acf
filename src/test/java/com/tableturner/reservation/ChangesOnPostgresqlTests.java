package com.tableturner.reservation;

@CoreOnPostgresql
class ChangesOnPostgresqlTests extends ChangesContract {}
