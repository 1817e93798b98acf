package com.tableturner.reservation;

@CoreOnPostgresql
class HoldsOnPostgresqlTests extends HoldsContract {}
