package com.tableturner.base.ui;

import com.tableturner.base.NotAllowed;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What is somebody else's is not told apart from what does not exist. */
@AnonymousAllowed
@ParentLayout(ErrorFrame.class)
class NotAllowedView extends MessagePage implements HasErrorParameter<NotAllowed>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAllowed> parameter) {
        say(
                event.getLocation(),
                "search",
                getTranslation("error.not-found.title"),
                getTranslation("error.not-allowed"));
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.not-found.page-title");
    }
}
