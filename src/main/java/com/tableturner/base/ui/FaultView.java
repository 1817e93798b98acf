package com.tableturner.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A page could not be shown: the cause goes to the log, words and a reference to the user. */
@AnonymousAllowed
@ParentLayout(ErrorFrame.class)
class FaultView extends MessagePage implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final transient CalmErrors errors;

    FaultView(CalmErrors errors) {
        this.errors = errors;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        say(event.getLocation(), "alert", getTranslation("error.server.title"), errors.words(parameter.getException()));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.server.page-title");
    }
}
