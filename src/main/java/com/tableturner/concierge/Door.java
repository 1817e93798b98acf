package com.tableturner.concierge;

import com.tableturner.diner.CodeSent;
import com.tableturner.diner.PhoneNumber;
import com.tableturner.diner.SignInResult;

/** How the place in which a message was typed asks for codes and opens sessions. Numbers and codes go here only. */
public interface Door {

    /** The network address the message comes from. */
    String address();

    CodeSent requestCode(String typedNumber);

    SignInResult open(PhoneNumber phone, String code);
}
