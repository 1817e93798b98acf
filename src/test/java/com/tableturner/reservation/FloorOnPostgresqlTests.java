package com.tableturner.reservation;

@CoreOnPostgresql
class FloorOnPostgresqlTests extends FloorContract {}
