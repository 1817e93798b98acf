package com.tableturner.reservation.ui.service;

import com.tableturner.reservation.Party;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where the bars and the single keys of the screen lead. */
class ScreenWays implements TopBar.Ways {

    private final ShiftScreen screen;
    private final ServiceAddress address;
    private final SerializableConsumer<ServiceAddress> onGo;
    private final Keys keys = new Keys(this::key);

    ScreenWays(ShiftScreen screen, ServiceAddress address, SerializableConsumer<ServiceAddress> onGo) {
        this.screen = screen;
        this.address = address;
        this.onGo = onGo;
    }

    Keys keys() {
        return keys;
    }

    @Override
    public void restaurant(String slug) {
        onGo.accept(address.of(slug));
    }

    @Override
    public void date(LocalDate date) {
        onGo.accept(address.at(date));
    }

    @Override
    public void shift(String key) {
        onGo.accept(address.in(key));
    }

    void view(String view) {
        ServiceAddress.View.of(view).ifPresent(other -> onGo.accept(address.as(other)));
    }

    void print() {
        UI.getCurrent().navigate(address.sheetPath(), address.at(screen.date()).query());
    }

    @Override
    public void find(Party party) {
        screen.select(party.id(), true);
    }

    @Override
    public void undo() {
        screen.actions().undo();
    }

    @Override
    public void reserve() {
        screen.dialogs()
                .reservations()
                .reserve(
                        0,
                        Math.max(screen.nowSlot() + 1, screen.picture().shift().startSlot()));
    }

    @Override
    public void walkIn() {
        if (screen.day().isToday()) {
            screen.dialogs().door().walkIn();
        }
    }

    private void queue() {
        if (screen.day().isToday()) {
            screen.dialogs().door().queue();
        }
    }

    @Override
    public List<String> others() {
        return screen.others();
    }

    void help() {
        new KeysDialog(keys).open();
    }

    private void key(String key) {
        switch (key) {
            case "n" -> reserve();
            case "w" -> walkIn();
            case "q" -> queue();
            case "a" -> step(PartySteps.Step.ARRIVED);
            case "s" -> step(PartySteps.Step.SEAT);
            case "m" -> step(PartySteps.Step.MOVE);
            case "e" -> step(PartySteps.Step.EDIT);
            case "l" -> step(PartySteps.Step.LEFT);
            case "x" -> step(PartySteps.Step.NO_SHOW);
            case "t" -> screen.toNow();
            case "1" -> view("timeline");
            case "2" -> view("floor");
            case "3" -> view("list");
            case "[" -> date(screen.date().minusDays(1));
            case "]" -> date(screen.date().plusDays(1));
            case "undo" -> undo();
            case "?" -> help();
            case "Escape" -> screen.select(null);
            default -> {}
        }
    }

    private void step(PartySteps.Step step) {
        Optional<Party> party = screen.picture().selected();
        party.ifPresent(picked -> screen.steps().key(picked, step));
    }
}
