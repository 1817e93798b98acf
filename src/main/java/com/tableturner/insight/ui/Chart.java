package com.tableturner.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A chart with the table behind it; drawn by {@code modules/tt-echart.js}, which also exports it. */
@Tag("tt-echart")
class Chart extends Component {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectNode chart = JSON.objectNode();

    /**
     * @param file name of what is exported, without its ending
     */
    Chart(String title, int height, String file) {
        chart.put("title", title).put("height", height).put("file", file).put("summary", "");
        chart.putObject("texts").put("table", getTranslation("dashboard.chart.table"));
    }

    /** How a series is drawn; the names are those of the module. */
    record Series(String name, String role, List<Double> values) {}

    Chart height(int pixels) {
        chart.put("height", pixels);
        return this;
    }

    Chart horizontal() {
        chart.put("horizontal", true);
        return this;
    }

    Chart percent() {
        chart.put("percent", true);
        return this;
    }

    Chart curve() {
        chart.put("curve", true);
        return this;
    }

    /** What the picture says, for those who do not see it. */
    void summary(String words) {
        chart.put("summary", words);
    }

    void file(String name) {
        chart.put("file", name);
    }

    void show(List<String> labels, List<Series> series, List<String> head, List<List<String>> rows) {
        chart.set("labels", texts(labels));
        var all = chart.putArray("series");
        for (var one : series) {
            var node = all.addObject().put("name", one.name()).put("role", one.role());
            var data = node.putArray("data");
            one.values().forEach(value -> {
                if (Double.isNaN(value)) {
                    data.addNull();
                } else {
                    data.add(value.doubleValue());
                }
            });
        }
        chart.set("head", texts(head));
        var table = chart.putArray("rows");
        rows.forEach(row -> table.add(texts(row)));
        getElement().setPropertyJson("chart", chart.deepCopy());
    }

    private static ArrayNode texts(List<String> texts) {
        var node = JSON.arrayNode();
        texts.forEach(node::add);
        return node;
    }
}
