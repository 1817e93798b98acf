package com.tableturner.concierge.ui;

import com.tableturner.concierge.Door;
import com.tableturner.diner.CodeSent;
import com.tableturner.diner.DinerSessions;
import com.tableturner.diner.PhoneNumber;
import com.tableturner.diner.SignIn;
import com.tableturner.diner.SignInResult;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;

/** Signs diners in through the request that carries their message. */
class PageDoor implements Door {

    private final SignIn signIn;
    private final DinerSessions sessions;

    PageDoor(SignIn signIn, DinerSessions sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @Override
    public String address() {
        return sessions.addressOf(VaadinServletRequest.getCurrent());
    }

    @Override
    public CodeSent requestCode(String typedNumber) {
        return signIn.requestCode(typedNumber, address());
    }

    @Override
    public SignInResult open(PhoneNumber phone, String code) {
        return sessions.open(phone, code, VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
    }
}
