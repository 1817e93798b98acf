package com.tableturner.base.ui;

/** A view of the staff's site that needs the width: the navigation shrinks to a rail of icons beside it. */
public interface RailView {}
