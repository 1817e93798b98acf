package com.tableturner.diner.ui;

import com.tableturner.diner.CodeSent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks for the code: one field drawn as six boxes, so that paste and autofill work; six digits answer by themselves. */
class CodeStep extends SignInStep {

    private static final int DIGITS = 6;
    private static final int LONGEST_PASTED = 12;

    CodeStep(CodeSent sent, SerializableConsumer<String> onCode, SerializableRunnable onOtherNumber) {
        this(new TextField(), sent, onCode, onOtherNumber);
    }

    private CodeStep(
            TextField code, CodeSent sent, SerializableConsumer<String> onCode, SerializableRunnable onOtherNumber) {
        super(
                code.getTranslation("sign-in.code.title"),
                lead(code.getTranslation("sign-in.code.lead", sent.phone().ending()), onOtherNumber),
                code,
                code.getTranslation("sign-in.code.action"),
                onCode);
        code.addClassName("tt-code");
        code.setLabel(getTranslation("sign-in.code.label"));
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.setMaxLength(LONGEST_PASTED);
        InputMode.NUMERIC.of(code);
        code.setValueChangeMode(ValueChangeMode.EAGER);
        code.addValueChangeListener(typed -> {
            code.setInvalid(false);
            if (typed.isFromClient() && digits(typed.getValue()) == DIGITS) {
                onCode.accept(typed.getValue());
            }
        });
        if (sent.demoCode() != null) {
            add(demo(sent.demoCode()));
        }
    }

    /** Offers to send another code. */
    CodeStep withSendAgain(SerializableRunnable onSendAgain) {
        var again = new Button(getTranslation("sign-in.code.again"), click -> onSendAgain.run());
        again.addThemeVariants(ButtonVariant.TERTIARY);
        add(again);
        return this;
    }

    /** Repeats what waits for the diner, so that they see it is not lost. */
    CodeStep keeping(String choice) {
        var words = new Div(new Span(getTranslation("sign-in.keeping")), new Paragraph(choice));
        var card = new Div(new SvgIcon("icons/tt-icons.svg", "shield"), words);
        card.addClassName("tt-kept");
        addComponentAtIndex((int) getChildren().count() - 1, card);
        return this;
    }

    private Div demo(String code) {
        var shown = new Span(code);
        shown.addClassName("tt-demo-digits");
        var mark = new Span(getTranslation("sign-in.demo.mark"));
        mark.addClassName("tt-demo-mark");
        var box = new Div(mark, new Paragraph(getTranslation("sign-in.demo.text")), shown);
        box.addClassName("tt-demo");
        box.getElement().setAttribute("role", "note");
        return box;
    }

    private static Paragraph lead(String sentTo, SerializableRunnable onOtherNumber) {
        var words = new Paragraph(new Span(sentTo + " "));
        var change = new Button(words.getTranslation("sign-in.code.other"), click -> onOtherNumber.run());
        change.addThemeVariants(ButtonVariant.TERTIARY);
        words.add(change);
        return words;
    }

    private static long digits(String typed) {
        return typed.codePoints().filter(Character::isDigit).count();
    }
}
