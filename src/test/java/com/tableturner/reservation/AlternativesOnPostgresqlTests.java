package com.tableturner.reservation;

@CoreOnPostgresql
class AlternativesOnPostgresqlTests extends AlternativesContract {}
