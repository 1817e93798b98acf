package com.tableturner.exchange;

import java.util.Locale;

/** The two kinds of files that spreadsheets read. */
public enum FileFormat {
    CSV("text/csv;charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String contentType;

    FileFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** As in {@code csv}. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
