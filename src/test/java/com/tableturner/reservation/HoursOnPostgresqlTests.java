package com.tableturner.reservation;

@CoreOnPostgresql
class HoursOnPostgresqlTests extends HoursContract {}
