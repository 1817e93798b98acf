package com.tableturner.reservation.ui.find;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a restaurant lies, on a map that needs no account; opened only when the guest asks for it. */
final class MapLink {

    private static final String SEARCH = "https://www.openstreetmap.org/search?query=";

    private MapLink() {}

    static String address(String name, String address) {
        return SEARCH + URLEncoder.encode(name + ", " + address, StandardCharsets.UTF_8);
    }
}
