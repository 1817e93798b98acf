package com.tableturner.exchange.ui;

import com.tableturner.base.CurrentActor;
import com.tableturner.exchange.DataSet;
import com.tableturner.exchange.Exports;
import com.tableturner.exchange.ImportRefused;
import com.tableturner.exchange.Imports;
import com.tableturner.exchange.IncomingFile;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Brings a set in: a file is tried first, and what that found is shown before anything is written. */
class ImportPanel extends Composite<Section> {

    private final transient Imports imports;
    private final Select<DataSet> set = Sets.choice(kind -> kind.canBeImported() && kind.isFor(CurrentActor.get()));
    private final FileRules rules;
    private final Upload upload;
    private final JobBar job;
    private final Findings findings = new Findings(this::write, this::startOver);
    private transient @Nullable IncomingFile file;

    ImportPanel(Imports imports, Exports exports, Executor executor) {
        this.imports = imports;
        this.job = new JobBar(executor);
        this.rules = new FileRules(exports, imports);
        this.upload = UploadBox.of(
                new IncomingUpload(this::arrived, () -> findings.refuse(IncomingFile.MOST_BYTES)),
                () -> findings.refuse(IncomingFile.MOST_BYTES));
        set.addValueChangeListener(change -> {
            rules.show(change.getValue());
            startOver();
        });
        set.setValue(set.getListDataView().getItem(0));
        var heading = new H2(getTranslation("exchange.import"));
        heading.setId("tt-import");
        getContent().getElement().setAttribute("aria-labelledby", "tt-import");
        getContent().addClassName("tt-exchange-card");
        getContent()
                .add(heading, new Paragraph(getTranslation("exchange.import-lead")), set, rules, upload, job, findings);
    }

    /** Makes the choice that an address names. */
    void choose(DataSet kind) {
        if (kind.canBeImported()) {
            set.setValue(kind);
        }
    }

    /** A file has come, and is tried. */
    void arrived(IncomingFile incoming) {
        startOver();
        file = incoming;
        var actor = CurrentActor.get();
        var kind = set.getValue();
        job.run(
                watcher -> imports.check(actor, kind, incoming, watcher),
                new JobBar.Ending<>(
                        report -> findings.show(incoming.name(), report), this::failed, () -> findings.cancelled()));
    }

    private void write() {
        var incoming = file;
        if (incoming == null) {
            return;
        }
        var actor = CurrentActor.get();
        var kind = set.getValue();
        findings.clear();
        job.run(
                watcher -> imports.write(actor, kind, incoming, watcher),
                new JobBar.Ending<>(
                        report -> findings.written(incoming.name(), report), this::failed, () -> findings.cancelled()));
    }

    private void failed(RuntimeException failure) {
        if (failure instanceof ImportRefused refused) {
            findings.refuse(refused);
            return;
        }
        findings.failed();
        throw failure; // the error handler logs it
    }

    private void startOver() {
        job.cancel();
        findings.clear();
        upload.clearFileList();
        forget();
    }

    private void forget() {
        if (file != null) {
            TemporaryFile.delete(file.content());
            file = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        forget();
    }
}
