package com.tableturner.reservation;

@CoreOnSqlite
class SlotSheetOnSqliteTests extends SlotSheetContract {}
