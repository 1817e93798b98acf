package com.tableturner.reservation;

@CoreOnPostgresql
class ImpactOnPostgresqlTests extends ImpactContract {}
