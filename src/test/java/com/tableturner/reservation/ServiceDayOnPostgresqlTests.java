package com.tableturner.reservation;

@CoreOnPostgresql
class ServiceDayOnPostgresqlTests extends ServiceDayContract {}
