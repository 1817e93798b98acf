package com.tableturner.reservation;

@CoreOnPostgresql
class DashboardsOnPostgresqlTests extends DashboardsContract {}
