package com.tableturner.reservation;

@CoreOnPostgresql
class RollUpsOnPostgresqlTests extends RollUpsContract {}
