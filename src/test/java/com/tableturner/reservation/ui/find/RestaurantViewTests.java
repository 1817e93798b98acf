package com.tableturner.reservation.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.ui.Notice;
import com.tableturner.reservation.ui.AlternativesPanel;
import com.tableturner.reservation.ui.SlotButton;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RestaurantViewTests extends FindScreensTest {

    @Test
    void showsTimesAndFactsOfARestaurant() {
        openHouse("");

        assertThat(find(H1.class).single().getText()).isEqualTo(house.name());
        assertThat(times()).contains("8:00 pm");
        assertThat(text()).contains("Hours", "Monday", "Address and phone", "+91 80", "Show on a map", "Up to ");
    }

    @Test
    void goesOnToTheGuidedBookingFromAnOpenTime() {
        openHouse("&party=3");
        var address = new AtomicReference<String>();
        UI.getCurrent()
                .addBeforeEnterListener(enter -> address.set(enter.getLocation().getPathWithQueryParameters()));

        test(time("7:30 pm")).click();

        assertThat(address.get())
                .startsWith("book?")
                .contains("restaurant=" + house.id(), "date=2026-12-14", "party=3")
                .containsAnyOf("time=19:30", "time=19%3A30");
    }

    @Test
    void letsALargePartyAskForATable() {
        openHouse("&time=20:00&party=20");

        assertThat(link("Ask for").getHref())
                .isEqualTo("book?restaurant=" + house.id() + "&date=2026-12-14&time=20:00&party=20");
    }

    @Test
    void doesNotAskForMoreThanAllTablesSeat() {
        openHouse("&time=20:00&party=37");

        assertThat(find(Anchor.class).all())
                .noneMatch(link -> link.isVisible() && link.getText().startsWith("Ask for"));
    }

    @Test
    void explainsATimeThatIsTakenAndOffersTheNearest() {
        close(MONDAY, 17, 18);
        openHouse("");

        test(time("7:30 pm")).click();

        var panel = find(AlternativesPanel.class).single();
        assertThat(panel.isVisible()).isTrue();
        assertThat(plain(panel.getElement().getTextRecursively()))
                .contains("7:30 pm is full", "Same time, another day");
    }

    @Test
    void explainsAtOnceThatTheWantedTimeIsTaken() {
        close(MONDAY, 0, 47);
        openHouse("&time=20:00");

        assertThat(find(AlternativesPanel.class).single().isVisible()).isTrue();
    }

    @Test
    void answersAnUnknownNameWithAPageThatLeadsHome() {
        open("r/no-such-place");

        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing here");
        assertThat(link("Find a table").getHref()).isEmpty();
    }

    @Test
    void saysPlainlyWhatItCannotReadOfTheAddress() {
        openHouse("&party=0");

        assertThat(find(Notice.class).all())
                .anyMatch(notice -> notice.getElement().getTextRecursively().contains("“0” is no number of people"));
        assertThat(times()).contains("8:00 pm");
    }

    private void openHouse(String more) {
        open("r/" + house.slug() + "?date=2026-12-14" + more);
    }

    private List<String> times() {
        return find(SlotButton.class).all().stream()
                .map(slot -> plain(slot.getElement().getTextRecursively()))
                .map(words -> words.replaceAll("(?<=m).*", ""))
                .toList();
    }

    private SlotButton time(String words) {
        return find(SlotButton.class).all().stream()
                .filter(slot -> plain(slot.getElement().getTextRecursively()).startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return plain(find(RestaurantPage.class).single().getElement().getTextRecursively());
    }
}
