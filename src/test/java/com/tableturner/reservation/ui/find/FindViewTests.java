package com.tableturner.reservation.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.ui.Notice;
import com.tableturner.reservation.BookingRequest;
import com.tableturner.reservation.Bookings;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.DayChanged;
import com.tableturner.reservation.HostStand;
import com.tableturner.reservation.StatusRequest;
import com.tableturner.reservation.TableRequest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class FindViewTests extends FindScreensTest {

    private static final String MONDAY_AT_EIGHT = "?party=2&date=2026-12-14&time=20:00";

    @Autowired
    private Bookings bookings;

    @Autowired
    private HostStand hosts;

    @Test
    void opensWithTwoPeopleTonightAtEight() {
        open("");

        assertThat(heading()).contains("restaurants with a table for 2 near 8:00 pm");
        assertThat(find(SearchBar.class).exists()).isTrue();
    }

    @Test
    void showsResultsPageByPage() {
        open(MONDAY_AT_EIGHT);
        assertThat(cards()).hasSize(Results.PAGE);

        test(find(Button.class).withText("Show 24 more of 100").single()).click();

        assertThat(cards()).hasSize(2 * Results.PAGE).doesNotHaveDuplicates();
    }

    @Test
    void countsOnEachCuisineWhatChoosingItShows() {
        open(MONDAY_AT_EIGHT);
        var chip = chip("Italian");
        var count = Integer.parseInt(chip.getElement().getTextRecursively().replace("Italian", ""));

        test(chip).click();

        assertThat(find(RestaurantCard.class).all())
                .allMatch(card -> card.restaurant().cuisine().equals("Italian"));
        assertThat(heading()).startsWith(count + " restaurant");
        assertThat(chip("Italian").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(chip("Goan").getElement().getTextRecursively()).isNotEqualTo("Goan0");
    }

    @Test
    void findsByAreaWhateverTheCaseItIsTypedIn() {
        open(MONDAY_AT_EIGHT + "&area=indiranagar");

        assertThat(find(RestaurantCard.class).all())
                .isNotEmpty()
                .allMatch(card -> card.restaurant().location().equals("Indiranagar"));
    }

    @Test
    void findsByPartOfANameAndByDishWithoutAccents() {
        open(MONDAY_AT_EIGHT + "&q="
                + house.name().substring(0, 6).toLowerCase(Locale.ROOT).replace(' ', '+'));
        assertThat(cards()).contains(house.name());

        open(MONDAY_AT_EIGHT + "&q=cafe&cuisine=Caf%C3%A9");
        assertThat(cards()).isNotEmpty();
    }

    @Test
    void fillsTheSearchFromASentenceAndTakesAnyPartOfItBack() {
        open("");
        say("romantic dinner for 4 on 14 December at 8 pm in Indiranagar");

        assertThat(said())
                .containsExactly("4 people", "Mon 14 Dec", "8:00 pm", "Indiranagar", "romantic", "Ask the concierge");
        assertThat(heading()).contains("for 4 near 8:00 pm");
        assertThat(find(RestaurantCard.class).all())
                .isNotEmpty()
                .allMatch(card -> card.restaurant().location().equals("Indiranagar"));

        test(find(NativeButton.class).all().stream()
                        .filter(chip -> chip.hasClassName("tt-said-chip"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(heading()).contains("for 2 near 8:00 pm");
        assertThat(said()).doesNotContain("4 people").contains("Mon 14 Dec");
    }

    @Test
    void looksForWordsThatAreNoSentenceAsTheyStand() {
        open(MONDAY_AT_EIGHT);
        say("zzz not a place");

        assertThat(said()).isEmpty();
        assertThat(find(EmptyResults.class).exists()).isTrue();
    }

    private void say(String typed) {
        var field = find(SearchText.class).single();
        ComponentUtil.fireEvent(field, new ComboBoxBase.CustomValueSetEvent<>(field, true, typed));
    }

    private List<String> said() {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.hasClassName("tt-said-chip") || button.hasClassName("tt-said-ask"))
                .map(button -> plain(button.getElement().getTextRecursively()))
                .toList();
    }

    @Test
    void leadsFromAStartToTheGuidedBookingWithAllThatIsKnown() {
        open(only("&party=4"));

        assertThat(links().stream().filter(link -> link.hasClassName("tt-best")).toList())
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.getHref())
                            .isEqualTo("book?restaurant=" + house.id() + "&date=2026-12-14&time=20:00&party=4");
                    assertThat(plain(link.getAriaLabel().orElseThrow()))
                            .startsWith("8:00 pm")
                            .contains(house.name());
                });
    }

    @Test
    void showsTheStruckTimeAndTheNextDaysOfARestaurantThatIsFull() {
        close(MONDAY, 0, 47);

        open(only(""));

        assertThat(starts()).containsExactly("8:00 pm", "8:00 pmTue 15", "8:00 pmWed 16", "8:00 pmThu 17");
        assertThat(links().getFirst().hasClassName("tt-taken")).isTrue();
        assertThat(links().getFirst().getHref()).startsWith("r/" + house.slug() + "?party=2&date=2026-12-14");
        assertThat(find(Span.class).withClassName("tt-badge").single().getText())
                .isEqualTo("Full Mon");
    }

    @Test
    void strikesWhatIsTakenElsewhereInItsPlace() {
        open(only(""));
        var before = links();
        assertThat(before).allMatch(SlotLink::isOpen).hasSize(4);

        close(MONDAY, 18, 19);
        find(Results.class).single().refresh(new DayChanged(house.id(), MONDAY));

        assertThat(links()).isEqualTo(before);
        assertThat(before.stream().filter(link -> link.slot() == 18).toList())
                .singleElement()
                .matches(link -> link.hasClassName("tt-taken"));
    }

    @Test
    void showsWhatIsLeftOnceAllShownStartsAreTaken() {
        open(only(""));

        close(MONDAY, 0, 47);
        find(Results.class).single().refresh(new DayChanged(house.id(), MONDAY));

        assertThat(starts()).startsWith("8:00 pm", "8:00 pmTue 15");
    }

    @Test
    void leavesCardsAloneWhenAnotherDayChanges() {
        open(only(""));
        close(MONDAY.plusDays(1), 0, 47);

        find(Results.class).single().refresh(new DayChanged(house.id(), MONDAY.plusDays(1)));

        assertThat(links()).allMatch(SlotLink::isOpen);
    }

    @Test
    void letsALargePartyAskWhereItCannotBookOnline() {
        open(only("&party=40"));

        assertThat(link("Ask for").getHref())
                .isEqualTo("book?restaurant=" + house.id() + "&date=2026-12-14&time=20:00&party=40");
        assertThat(links()).isEmpty();
    }

    @Test
    void offersAWayOutOfASearchThatFindsNothing() {
        open(MONDAY_AT_EIGHT + "&q=zzzz&area=Jayanagar");
        assertThat(cards()).isEmpty();

        test(find(Button.class).withText("Without “zzzz”").single()).click();

        assertThat(find(RestaurantCard.class).all())
                .isNotEmpty()
                .allMatch(card -> card.restaurant().location().equals("Jayanagar"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            party=0               | “0” is no number of people
            party=-1              | “-1” is no number of people
            party=1000000000      | “1000000000” is no number of people
            party=abc             | “abc” is no number of people
            date=2026-02-31       | There is no such day as “2026-02-31”
            date=yesterday        | There is no such day as “yesterday”
            date=2026-11-23       | Mon 23 Nov has passed
            date=2027-02-01       | Mon 1 Feb cannot be booked yet: the last day is Thu 24 Dec
            time=19:07            | Nothing starts at 7:07 pm
            time=25:00            | There is no such time as “25:00”
            time=11:30            | 11:30 am has passed
            cuisine=Martian       | No restaurant here cooks “Martian”
            area=Atlantis         | We know no area called “Atlantis”
            """)
    void saysPlainlyWhatItCannotReadAndKeepsTheRest(String parameter, String words) {
        open("?q=a&" + parameter);

        var notice = find(Notice.class).single().getElement().getTextRecursively();
        assertThat(plain(notice))
                .startsWith("We changed part of this search. The rest is kept.")
                .contains(words);
        assertThat(cards()).isNotEmpty();
        assertThat(find(SearchText.class).single().getValue().text()).isEqualTo("a");
    }

    @Test
    void doesNotSearchForTextsOfMoreThanFiveHundredCharacters() {
        open("?q=" + "x".repeat(501));

        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("longer than 500");
        assertThat(cards()).isNotEmpty();
    }

    @Test
    void greetsAReturningDinerWithTheRestaurantOfTheLastVisitInOneTap() {
        var wanted = new TableRequest(house.id(), LocalDate.of(2026, 11, 30), LocalTime.of(19, 30), 2);
        var visit = bookings.book(diner(), new BookingRequest("welcome-1", wanted, "Asha Rao", "", null, Channel.WEB));
        hosts.finish(house.staff(), new StatusRequest("welcome-2", visit.number(), Channel.STAFF));

        open("?party=3&date=2026-12-15&time=20:00&q=zzzz");

        var welcome = find(WelcomeBack.class).single();
        assertThat(welcome.getElement().getTextRecursively()).contains("Welcome back", house.name());
        assertThat(links()).isNotEmpty().allMatch(link -> link.getHref().startsWith("book?restaurant=" + house.id()));
        assertThat(links()).anyMatch(link -> link.getHref().endsWith("date=2026-12-15&time=20:00&party=3"));
    }

    /** A search for this test's house alone, on Monday at eight. */
    private String only(String more) {
        var party = more.contains("party") ? "" : "&party=2";
        return "?date=2026-12-14&time=20:00" + party + more + "&q="
                + URLEncoder.encode(house.name(), StandardCharsets.UTF_8);
    }
}
