package com.tableturner.reservation.ui.service;

import com.tableturner.base.ui.TtIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;

/** That a guest has allergies; which they are is read with one tap, and noted. */
class AllergyLine extends Composite<Div> {

    AllergyLine(SerializableSupplier<String> words) {
        getContent().addClassNames("svc-detail-note", "svc-allergies");
        var read = new Button(PartyWords.text("allergies.read"), new TtIcon("eye"));
        read.addThemeVariants(ButtonVariant.SMALL);
        read.addClickListener(click -> {
            var shown = new Span(words.get());
            shown.getElement().setAttribute("role", "status");
            getContent().replace(read, shown);
        });
        getContent().add(new Span(PartyWords.text("allergies.noted")), read);
    }
}
