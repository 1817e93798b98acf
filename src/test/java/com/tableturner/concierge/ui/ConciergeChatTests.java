package com.tableturner.concierge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.Actor;
import com.tableturner.base.CurrentActor;
import com.tableturner.reservation.CloseOutRequest;
import com.tableturner.reservation.CloseOuts;
import com.tableturner.reservation.DayChanged;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class ConciergeChatTests extends ConciergeScreensTest {

    private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 25);

    @Autowired
    private CloseOuts closeOuts;

    @BeforeEach
    void open() {
        show();
    }

    @Test
    void greetsAndSaysWhichModelAnswers() {
        assertThat(find(ModelBadge.class).single().getElement().getTextRecursively())
                .isEqualTo("Local assistant");
        assertThat(find(ChatRow.class).all()).hasSize(1);
        assertThat(replies()).contains("Book a table", "My reservations");
    }

    @Test
    void sendsNothingWithoutWords() {
        say("  \n ");

        assertThat(mine()).isEmpty();
    }

    @Test
    void refusesWhatIsTooLongAndKeepsIt() {
        var long20000 = "table ".repeat(3_334);
        say(long20000);

        assertThat(mine()).isEmpty();
        assertThat(find(TextArea.class, chat.panel()).single().getValue()).isEqualTo(long20000.strip());
        assertThat(problem()).startsWith("That is longer than I can read at once. Your text is kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"🍕🍝🥗", "<img src=x onerror=alert(1)><b>table</b>", "'; drop table reservations; --"})
    void showsWhateverIsTypedAsTextAndAnswersCalmly(String odd) {
        say(odd);

        assertThat(mine()).containsExactly(odd);
        assertThat(find(ChatRow.class).all().getLast().words()).isNotBlank().doesNotContain("<");
    }

    @Test
    void asksForTheNumberInTheChatSendsTheCodeAgainAndSignsIn() {
        say("Bella Tavola tomorrow at 8 pm for 2, this is Asha Rao");
        assertThat(answer()).contains("type your mobile number");

        say("98" + 62_000_001);
        var first = code();
        press("Send again");
        assertThat(code()).isNotEqualTo(first);
        press("Other number");
        assertThat(problem()).startsWith("Type the other mobile number here");

        say(code());

        assertThat(isSignedIn()).isTrue();
        assertThat(find(CodeNote.class).exists()).isFalse();
        assertThat(answer()).contains("Not booked yet. Book this table?");
    }

    @Test
    void saysHowManyTriesAreLeftAndKeepsTheWayToAnotherCode() {
        say("My number is 98" + 62_000_002);
        say(code().startsWith("9") ? "000000" : "999999");

        assertThat(answer()).contains("4 tries left");
        assertThat(find(CodeNote.class).exists()).isTrue();
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void offersAfterABookingWhatPeopleThenWant() {
        signUp();
        say("Bella Tavola tomorrow at 8 pm for 2");
        press("Book this table");

        assertThat(answer()).contains("Booked: TT");
        assertThat(replies()).containsExactly("Book another", "Add to calendar", "Show my reservations");
        assertThat(find(Anchor.class).all())
                .anyMatch(link -> link.getText().equals("Add to calendar")
                        && link.getHref().matches("calendar/TT\\d+\\.ics"));

        reply("Show my reservations");
        assertThat(answer()).contains("one upcoming reservation").contains("Bella Tavola");
    }

    @Test
    void strikesAStartThatIsTakenElsewhereAndAnswersATapOnItWithWhatIsNear() {
        say("Italian for 2 tomorrow at 8 pm in Indiranagar");
        var wanted = start(LocalTime.of(20, 0));
        assertThat(wanted.isOpen()).isTrue();

        closeOuts.close(
                new Actor.Machine(),
                new CloseOutRequest(wanted.where().restaurantId(), TOMORROW, null, 18, 19, "Private party"));
        var said = chat.panel().chips().changed(new DayChanged(wanted.where().restaurantId(), TOMORROW));

        assertThat(plain(said)).contains("8:00 pm at Bella Tavola is now taken.");
        assertThat(wanted.isOpen()).isFalse();
        assertThat(wanted.getElement().getAttribute("aria-disabled")).isEqualTo("true");

        tap(wanted);

        assertThat(answer()).contains("Bella Tavola");
        assertThat(find(ChatRow.class).all().getLast().words()).doesNotContain("has a table");
        assertThat(find(TimesCard.class).exists()).isTrue();
    }

    @Test
    void leavesStartsOfOtherDaysAlone() {
        say("Italian for 2 tomorrow at 8 pm in Indiranagar");
        var chip = start(LocalTime.of(20, 0));

        assertThat(chat.panel().chips().changed(new DayChanged(chip.where().restaurantId(), TOMORROW.plusDays(1))))
                .isEmpty();
        assertThat(chip.isOpen()).isTrue();
    }

    @Test
    void beginsANewConversationAndListsTheEarlierOne() {
        signUp();
        say("Somewhere romantic");
        menu("New conversation");
        assertThat(mine()).isEmpty();

        menu("Earlier conversations");
        test(earlier().getFirst()).click();
        roundTrip();

        assertThat(mine()).contains("Somewhere romantic");
    }

    @Test
    void deletesTheConversationOnlyAfterAYes() {
        signUp();
        say("Somewhere romantic");
        menu("Delete this conversation");
        assertThat(mine()).isNotEmpty();

        confirm();

        assertThat(mine()).isEmpty();
        assertThat(concierge.earlier(CurrentActor.get(), 10)).isEmpty();
    }

    @Test
    void deletesAllConversationsAndSaysThatThereIsNone() {
        signUp();
        menu("New conversation");
        say("Somewhere cheap");
        menu("Earlier conversations");
        assertThat(earlier()).hasSize(2);

        press("Delete all conversations");
        confirm();

        assertThat(concierge.earlier(CurrentActor.get(), 10)).isEmpty();
        assertThat(find(Paragraph.class)
                        .withClassName("tt-earlier-none")
                        .single()
                        .getText())
                .startsWith("No earlier conversations yet.");
        assertThat(mine()).isEmpty();
    }

    @Test
    void tellsAStrangerThatConversationsAreListedOnceSignedIn() {
        menu("Earlier conversations");

        assertThat(find(Paragraph.class)
                        .withClassName("tt-earlier-none")
                        .single()
                        .getText())
                .contains("once you are signed in");
    }

    private TimeChip start(LocalTime time) {
        return starts().stream()
                .filter(chip -> chip.time().equals(time))
                .findFirst()
                .orElseThrow();
    }

    private void reply(String words) {
        tap(find(NativeButton.class).all().stream()
                .filter(chip -> words.equals(chip.getText()))
                .findFirst()
                .orElseThrow());
    }

    private String problem() {
        return find(Paragraph.class)
                .withClassName("tt-composer-problem")
                .single()
                .getText();
    }

    private void menu(String entry) {
        var item = find(ChatMenu.class, chat.panel()).single().items().stream()
                .filter(one -> one.getText().equals(entry))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
        roundTrip();
    }

    private List<NativeButton> earlier() {
        return find(ListItem.class).all().stream()
                .flatMap(row -> row.getChildren().flatMap(line -> line.getChildren()))
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .toList();
    }

    private void confirm() {
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();
    }
}
