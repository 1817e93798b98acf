package com.tableturner.exchange.ui;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.Notice;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.exchange.DataSet;
import com.tableturner.exchange.ExportRequest;
import com.tableturner.exchange.Exports;
import com.tableturner.exchange.FileFormat;
import com.tableturner.restaurant.RestaurantFacts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/** Takes a set out: of which restaurants, from when to when, as which kind of file. */
class ExportPanel extends Composite<Section> {

    private final transient Exports exports;
    private final Select<DataSet> set = Sets.choice(kind -> kind.isFor(CurrentActor.get()));
    private final MultiSelectComboBox<RestaurantFacts> restaurants = new MultiSelectComboBox<>();
    private final DatePicker from = new DatePicker(getTranslation("exchange.from"));
    private final DatePicker to = new DatePicker(getTranslation("exchange.to"));
    private final Div dates = new Div(from, to);
    private final RadioButtonGroup<FileFormat> format = new RadioButtonGroup<>();
    private final Paragraph personal = new Paragraph(getTranslation("exchange.personal"));
    private final JobBar job;
    private final FinishedFile finished = new FinishedFile();

    ExportPanel(Exports exports, List<RestaurantFacts> served, Executor executor) {
        this.exports = exports;
        this.job = new JobBar(executor);
        restaurants.setLabel(getTranslation("exchange.restaurants"));
        restaurants.setPlaceholder(getTranslation("exchange.all-restaurants"));
        restaurants.setItems(served);
        restaurants.setItemLabelGenerator(RestaurantFacts::name);
        restaurants.setClearButtonVisible(true);
        format.setLabel(getTranslation("exchange.format"));
        format.setItems(FileFormat.values());
        format.setItemLabelGenerator(one -> getTranslation("exchange.format." + one.extension()));
        format.setValue(FileFormat.XLSX);
        set.addValueChangeListener(change -> fit(change.getValue()));
        set.setValue(set.getListDataView().getItem(0));
        dates.addClassName("tt-exchange-pair");
        var export = new Button(getTranslation("exchange.export"), new TtIcon("download"), click -> export());
        export.addThemeVariants(ButtonVariant.PRIMARY);
        var heading = new H2(getTranslation("exchange.export"));
        heading.setId("tt-export");
        getContent().getElement().setAttribute("aria-labelledby", "tt-export");
        getContent().addClassName("tt-exchange-card");
        getContent()
                .add(
                        heading,
                        new Paragraph(getTranslation("exchange.export-lead")),
                        set,
                        restaurants,
                        dates,
                        format,
                        personal,
                        export,
                        job,
                        finished);
    }

    /** Makes the choice that an address names. */
    void choose(DataSet kind, long restaurant) {
        set.setValue(kind);
        restaurants.setValue(restaurants
                .getListDataView()
                .getItems()
                .filter(one -> one.id() == restaurant)
                .collect(Collectors.toSet()));
    }

    private void fit(DataSet kind) {
        dates.setVisible(kind.isDated());
        personal.setVisible(kind.isPersonal());
        restaurants.setVisible(kind != DataSet.STAFF);
    }

    private void export() {
        if (from.getValue() != null && to.getValue() != null && to.getValue().isBefore(from.getValue())) {
            to.setErrorMessage(getTranslation("exchange.ends-before"));
            to.setInvalid(true);
            return;
        }
        to.setInvalid(false);
        var actor = CurrentActor.get();
        var request = new ExportRequest(
                set.getValue(),
                format.getValue(),
                restaurants.isVisible()
                        ? restaurants.getValue().stream()
                                .map(RestaurantFacts::id)
                                .collect(Collectors.toSet())
                        : Set.of(),
                dates.isVisible() ? from.getValue() : null,
                dates.isVisible() ? to.getValue() : null);
        finished.clear();
        job.run(
                watcher -> TemporaryFile.write(request.fileName(), out -> exports.write(actor, request, out, watcher)),
                new JobBar.Ending<>(finished::show, this::failed, () -> finished.say("exchange.export-cancelled")));
    }

    private void failed(RuntimeException failure) {
        finished.add(new Notice(
                Notice.Tone.ERROR, getTranslation("exchange.export-failed"), getTranslation("exchange.try-again")));
        throw failure; // the error handler logs it
    }
}
