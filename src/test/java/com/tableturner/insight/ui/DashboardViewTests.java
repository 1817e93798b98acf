package com.tableturner.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.Actor;
import com.tableturner.base.ActorPrincipal;
import com.tableturner.base.BrowserlessSessionConfiguration;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.Roles;
import com.tableturner.base.TestClockConfiguration;
import com.tableturner.insight.Dashboards;
import com.tableturner.insight.Metric;
import com.tableturner.insight.Place;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = "tableturner.sign-in.codes-per-address=1000000")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClockConfiguration.class, BrowserlessSessionConfiguration.class})
class DashboardViewTests extends SpringBrowserlessTest {

    /** A member of staff without an account. */
    private record Somebody(Actor actor) implements ActorPrincipal {}

    @Autowired
    private Dashboards dashboards;

    @BeforeEach
    void aManagerOfTwo() {
        signIn(Set.of(Roles.MANAGER), Set.of(1L, 2L));
    }

    private static void signIn(Set<String> roles, Set<Long> restaurants) {
        var somebody = new Somebody(new Actor.Staff(1, roles, restaurants));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        somebody,
                        "",
                        AuthorityUtils.createAuthorityList(
                                roles.stream().map(role -> "ROLE_" + role).toList())));
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    private void open(Map<String, String> query) {
        UI.getCurrent().navigate(DashboardView.class, QueryParameters.simple(query));
    }

    @Test
    void showsEveryFigureWithItsDefinition() {
        open(Map.of());

        assertThat(find(TileCard.class).all()).hasSize(Metric.values().length);
        assertThat(find(Heatmap.class).exists()).isTrue();
        assertThat(find(Chart.class).all()).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void keepsTheFilterInTheAddress() {
        open(Map.of("dates", "last-week", "shift", "dinner", "channel", "chat", "compare", "none"));

        assertThat(find(Select.class).withLabel("Shift").single().getValue()).isEqualTo("dinner");
        assertThat(find(Select.class).withLabel("Channel").single().getValue()).isEqualTo("chat");
        assertThat(find(Select.class).withLabel("Compare with").single().getValue())
                .isEqualTo("none");
    }

    @Test
    void refusesAnAddressThatAsksForAnothersRestaurantAndShowsTheWayBack() {
        open(Map.of("restaurants", "cubbon-clove"));

        assertThat(find(H2.class)
                        .withText("Not all of these restaurants are yours")
                        .exists())
                .isTrue();
        assertThat(find(TileCard.class).exists()).isFalse();

        test(find(Button.class).withText("Show this week").single()).click();
        assertThat(find(TileCard.class).exists()).isTrue();
    }

    @Test
    void showsNobodyElsesNumbersToWhoAsksForAllRestaurants() {
        signIn(Set.of(Roles.ADMIN), Set.of());
        var all =
                dashboards.places(CurrentActor.get()).stream().map(Place::slug).collect(Collectors.joining(","));
        aManagerOfTwo();

        open(Map.of("restaurants", all));

        assertThat(find(H2.class)
                        .withText("Not all of these restaurants are yours")
                        .exists())
                .isTrue();
        assertThat(find(TileCard.class).exists()).isFalse();
    }

    @Test
    void explainsTenYears() {
        open(Map.of("from", "2016-11-20", "to", "2026-11-10"));

        assertThat(find(H2.class).withText("That is more than two years").exists())
                .isTrue();
    }

    @Test
    void takesAnEmptyRangeForThisWeek() {
        open(Map.of("from", "", "to", ""));

        assertThat(find(TileCard.class).exists()).isTrue();
    }

    @Test
    void showsMonthsWithoutFiguresAsNothingToMeasure() {
        open(Map.of("from", "2019-01-01", "to", "2019-02-28"));

        assertThat(find(TileCard.class).all()).hasSize(Metric.values().length);
        assertThat(find(Paragraph.class).withText("Nothing to measure yet").all())
                .isNotEmpty();
    }

    @Test
    void explainsDatesThatEndBeforeTheyBegin() {
        open(Map.of("from", "2026-11-20", "to", "2026-11-10"));

        assertThat(find(H2.class).withText("The last day is before the first").exists())
                .isTrue();
    }

    @Test
    void showsThisWeekWhereTheAddressMakesNoSense() {
        open(Map.of("dates", "whenever"));

        assertThat(find(H2.class).withText("Part of the address made no sense").exists())
                .isTrue();
        assertThat(find(TileCard.class).exists()).isTrue();
    }

    @Test
    void tellsAManagerWithoutRestaurantsWhomToAsk() {
        signIn(Set.of(Roles.MANAGER), Set.of());
        open(Map.of());

        assertThat(find(H2.class).withText("No restaurants yet").exists()).isTrue();
        assertThat(find(H3.class).exists()).isFalse();
    }
}
