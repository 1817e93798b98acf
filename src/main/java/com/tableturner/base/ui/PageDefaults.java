package com.tableturner.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** What holds for every page before any view is there: language, look, and the words for a lost session. */
@Component
class PageDefaults implements VaadinServiceInitListener {

    private static final String STAFF = "/staff";

    private final transient CalmErrors errors;

    PageDefaults(CalmErrors errors) {
        this.errors = errors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(info -> systemMessages());
        service.addSessionInitListener(opened -> opened.getSession().setErrorHandler(errors));
        service.addUIInitListener(opened -> opened.getUI().setLocale(Formats.LOCALE));
        event.addIndexHtmlRequestListener(PageDefaults::dress);
    }

    private static void dress(IndexHtmlResponse response) {
        var path = response.getVaadinRequest().getPathInfo();
        var html = response.getDocument().selectFirst("html");
        if (html != null) {
            html.attr("lang", Formats.LOCALE.toLanguageTag());
            html.addClass(path != null && path.startsWith(STAFF) ? "tt-staff" : "tt-diner");
            response.getDocument().head().appendElement("script").attr("src", "modules/tt-shell.js");
        }
    }

    private static SystemMessages systemMessages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(text("error.session.title"));
        messages.setSessionExpiredMessage(text("error.session.text"));
        messages.setInternalErrorCaption(text("error.server.title"));
        messages.setInternalErrorMessage(text("error.reload"));
        messages.setSyncErrorCaption(text("error.sync.title"));
        messages.setSyncErrorMessage(text("error.reload"));
        messages.setCookiesDisabledCaption(text("error.cookies.title"));
        messages.setCookiesDisabledMessage(text("error.cookies.text"));
        return messages;
    }

    private static String text(String key) {
        return I18NProvider.translate(Formats.LOCALE, key);
    }
}
