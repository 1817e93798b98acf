package com.tableturner.exchange.ui;

import com.tableturner.exchange.IncomingFile;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.UploadHandler;

/** Where a file is dropped or chosen. */
final class UploadBox {

    private UploadBox() {}

    static Upload of(UploadHandler handler, Runnable rejected) {
        var upload = new Upload(handler);
        upload.addClassName("tt-exchange-upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) IncomingFile.MOST_BYTES);
        upload.setUploadButton(new Button(I18NProvider.translate("exchange.choose-file")));
        upload.setDropLabel(new Span(I18NProvider.translate("exchange.drop-file")));
        upload.addFileRejectedListener(refused -> rejected.run());
        return upload;
    }
}
