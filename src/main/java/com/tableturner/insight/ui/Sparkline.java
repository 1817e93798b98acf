package com.tableturner.insight.ui;

import com.tableturner.insight.Dashboard.Point;
import com.vaadin.flow.component.Html;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** The course of a figure beside its number: these days solid, those it is compared with dotted. Only for the eye. */
final class Sparkline {

    private static final int WIDTH = 74;
    private static final int HEIGHT = 30;
    private static final int EDGE = 3;
    private static final String NOW =
            "stroke=\"var(--tt-chart-1)\" stroke-width=\"2\" stroke-linejoin=\"round\" stroke-linecap=\"round\"";
    private static final String BEFORE =
            "stroke=\"var(--tt-chart-compare)\" stroke-width=\"1.2\" stroke-dasharray=\"2 2.5\"";

    private Sparkline() {}

    static Html of(List<Point> points) {
        var all = points.stream()
                .flatMapToDouble(point -> DoubleStream.of(point.now(), point.before()))
                .filter(value -> !Double.isNaN(value))
                .summaryStatistics();
        var scale = new Scale(points.size(), all.getMin(), all.getMax());
        return new Html("<svg class=\"tt-spark\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\">%s%s%s</svg>"
                .formatted(
                        WIDTH,
                        HEIGHT,
                        path(points, Point::before, scale, BEFORE),
                        path(points, Point::now, scale, NOW),
                        end(points, scale)));
    }

    private record Scale(int count, double min, double max) {

        double x(int index) {
            return count < 2 ? WIDTH / 2.0 : EDGE + index * (WIDTH - 2.0 * EDGE) / (count - 1);
        }

        double y(double value) {
            return max == min ? HEIGHT / 2.0 : HEIGHT - EDGE - (value - min) / (max - min) * (HEIGHT - 2.0 * EDGE);
        }
    }

    private static String path(List<Point> points, ToDoubleFunction<Point> of, Scale scale, String style) {
        var path = new StringBuilder();
        var pen = "M";
        for (var index = 0; index < points.size(); index++) {
            var value = of.applyAsDouble(points.get(index));
            if (Double.isNaN(value)) {
                pen = "M";
            } else {
                path.append(String.format(Locale.ROOT, "%s%.1f %.1f", pen, scale.x(index), scale.y(value)));
                pen = "L";
            }
        }
        return path.isEmpty() ? "" : "<path d=\"" + path + "\" fill=\"none\" " + style + "/>";
    }

    private static String end(List<Point> points, Scale scale) {
        for (var index = points.size() - 1; index >= 0; index--) {
            var value = points.get(index).now();
            if (!Double.isNaN(value)) {
                return String.format(
                        Locale.ROOT,
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2.8\" fill=\"var(--tt-chart-1)\"/>",
                        scale.x(index),
                        scale.y(value));
            }
        }
        return "";
    }
}
