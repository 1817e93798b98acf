package com.tableturner.reservation;

@CoreOnPostgresql
class SchedulesOnPostgresqlTests extends SchedulesContract {}
