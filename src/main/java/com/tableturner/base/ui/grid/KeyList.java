package com.tableturner.base.ui.grid;

import com.tableturner.base.ui.TtIcon;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The button that lists the keys of the screen it stands on; {@code ?} presses it. What is marked {@code data-key} lists
 * itself, by its label; the keys of every grid are added.
 */
public class KeyList extends Composite<Button> {

    private static final List<String> OF_GRIDS = List.of("move", "open-row", "select", "save", "escape", "help");
    private static final String ARE_ON = "return localStorage.getItem('tt-single-keys') !== 'off'";
    private static final String TURN = "localStorage.setItem('tt-single-keys', $0 ? 'on' : 'off')";

    public KeyList() {
        var button = getContent();
        button.setIcon(new TtIcon("keyboard"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("grid.keys"));
        button.setTooltipText(getTranslation("grid.keys.open"));
        button.addClassName("tt-key-list-button");
        button.getElement().setAttribute("data-key", "?");
        button.addClickListener(click -> open());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://modules/tt-marked-keys.js");
    }

    private void open() {
        var dialog = new Dialog(getTranslation("grid.keys"));
        dialog.addClassName("tt-key-dialog");
        var list = new DescriptionList();
        list.addClassName("tt-key-list");
        keys().forEach((key, words) -> {
            var cap = new Span(key);
            cap.addClassName("tt-kbd");
            list.add(new Div(new Term(cap), new Description(words)));
        });
        var body = new Div(list, single());
        body.addClassName("tt-key-body");
        dialog.add(body);
        dialog.getFooter().add(new Button(getTranslation("grid.keys.close"), click -> dialog.close()));
        dialog.open();
    }

    private Checkbox single() {
        var on = new Checkbox(getTranslation("grid.keys.single"), true);
        on.getElement().executeJs(ARE_ON).then(Boolean.class, on::setValue);
        on.addValueChangeListener(change -> on.getElement().executeJs(TURN, change.getValue()));
        return on;
    }

    private Map<String, String> keys() {
        var keys = new LinkedHashMap<String, String>();
        descendants(page())
                .filter(element -> element.hasAttribute("data-key") && element.isVisible())
                .filter(element -> element.getAttribute("data-key").length() == 1)
                .filter(element -> !element.equals(getElement()))
                .forEach(element -> name(element).ifPresent(name -> keys.put(element.getAttribute("data-key"), name)));
        OF_GRIDS.forEach(
                key -> keys.put(getTranslation("grid.keys." + key + ".key"), getTranslation("grid.keys." + key)));
        return keys;
    }

    /** The outermost frame of the page: the UI itself does not count it among its children. */
    private Element page() {
        var ui = getUI().orElseThrow().getElement();
        var page = getElement();
        for (var outer = page.getParent(); outer != null && !outer.equals(ui); outer = outer.getParent()) {
            page = outer;
        }
        return page;
    }

    private static Stream<Element> descendants(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(KeyList::descendants));
    }

    /** By what it is called: its label, else its words. */
    private static Optional<String> name(Element element) {
        var component = element.getComponent();
        return component
                .flatMap(known -> switch (known) {
                    case TextField field -> field.getAriaLabel();
                    case Button button -> button.getAriaLabel().or(() -> Optional.of(button.getText()));
                    default ->
                        Optional.ofNullable(element.getAttribute("aria-label"))
                                .or(() -> Optional.of(element.getTextRecursively()));
                })
                .filter(words -> !words.isBlank());
    }
}
