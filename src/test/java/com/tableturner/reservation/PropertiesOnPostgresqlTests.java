package com.tableturner.reservation;

@CoreOnPostgresql
class PropertiesOnPostgresqlTests extends PropertiesContract {}
