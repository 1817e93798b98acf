package com.tableturner.base;

/**
 * Where a session was opened, kept with it as its authentication's details.
 *
 * @param address the network address, seen through the configured proxies
 */
public record Origin(String address) {}
