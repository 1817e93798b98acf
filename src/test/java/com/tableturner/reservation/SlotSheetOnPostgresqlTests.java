package com.tableturner.reservation;

@CoreOnPostgresql
class SlotSheetOnPostgresqlTests extends SlotSheetContract {}
