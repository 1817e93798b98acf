package com.tableturner.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Image;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The drawn cover of a restaurant without a photo: quarter arcs mirrored left to right, the same for a restaurant every
 * time, in a hue that belongs to its cuisine. Decoration only, so hidden from screen readers.
 */
public class Kolam extends Composite<Image> {

    private static final int TILE = 24;
    private static final int HALF_COLUMNS = 5;
    private static final int ROWS = 6;
    private static final double GOLDEN_ANGLE = 137.508;
    private static final long HOUSE_SEED = 7;
    private static final int HOUSE_HUE = 350;
    private static final Map<String, String> DRAWN = new ConcurrentHashMap<>();

    public Kolam(long restaurantId, String cuisine) {
        this(DRAWN.computeIfAbsent(restaurantId + cuisine, any -> address(svg(restaurantId, hue(cuisine)))));
    }

    /** The product's own pattern, in its colour. */
    public static Kolam ofTheHouse() {
        return new Kolam(DRAWN.computeIfAbsent("", any -> address(svg(HOUSE_SEED, HOUSE_HUE))));
    }

    private Kolam(String address) {
        getContent().setSrc(address);
        getContent().setAlt("");
        getContent().addClassName("tt-kolam");
        getContent().getElement().setAttribute("aria-hidden", "true");
    }

    private static String svg(long restaurantId, int hue) {
        var width = 2 * HALF_COLUMNS * TILE;
        var height = ROWS * TILE;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="100%%" height="100%%">\
                <pattern id="k" width="%1$d" height="%2$d" patternUnits="userSpaceOnUse">\
                <path fill="oklch(.4 .085 %3$d)" d="M0 0h%1$dv%2$dH0z"/>\
                <path fill="none" stroke="oklch(.74 .081 %3$d)" stroke-width="2.64" stroke-linecap="round" d="%5$s"/>\
                <path stroke="oklch(.9 .06 %4$d)" stroke-width="5.28" stroke-linecap="round" d="%6$s"/>\
                </pattern><path fill="url(#k)" d="M0 0h4000v2000H0z"/></svg>""".formatted(width, height, hue, (hue + 30) % 360, arcs(restaurantId), dots());
    }

    private static String arcs(long restaurantId) {
        var random = new SplittableRandom(restaurantId);
        var path = new StringBuilder();
        for (var row = 0; row < ROWS; row++) {
            for (var column = 0; column < HALF_COLUMNS; column++) {
                var rising = random.nextBoolean();
                arc(path, column, row, rising);
                arc(path, 2 * HALF_COLUMNS - 1 - column, row, !rising);
            }
        }
        return path.toString();
    }

    private static void arc(StringBuilder path, int column, int row, boolean rising) {
        var x = column * TILE;
        var y = row * TILE;
        var half = TILE / 2;
        path.append('M').append(x + half).append(' ').append(y);
        path.append(
                rising ? "a12 12 0 0 1-12 12m24 0a12 12 0 0 0-12 12" : "a12 12 0 0 0 12 12m-24 0a12 12 0 0 1 12 12");
    }

    /** At the tiles' corners; those on the edge are drawn on both sides, half a dot each. */
    private static String dots() {
        var path = new StringBuilder();
        for (var row = 0; row <= ROWS; row++) {
            for (var column = 0; column <= 2 * HALF_COLUMNS; column++) {
                path.append('M')
                        .append(column * TILE)
                        .append(' ')
                        .append(row * TILE)
                        .append("h.01");
            }
        }
        return path.toString();
    }

    private static int hue(String cuisine) {
        return (int) (Math.floorMod(cuisine.hashCode(), 360) * GOLDEN_ANGLE % 360);
    }

    private static String address(String svg) {
        return "data:image/svg+xml,"
                + svg.replace("%", "%25")
                        .replace("#", "%23")
                        .replace("<", "%3C")
                        .replace(">", "%3E")
                        .replace('"', '\'');
    }
}
